import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { markRating } from '../../../src/domain/review/glyph.ts';
import { draw } from '../../../src/pictures/draw.ts';
import { iconPicture, icons, type IconName } from '../../../src/publishing/icons.ts';
import { colour } from '../../../src/publishing/previews/colour.ts';
import { glyphSvg } from '../../../src/publishing/previews/glyph.ts';
import { pngSize } from '../../support/png.ts';

it.each(Object.keys(icons) as IconName[])('draws the %s icon as a square', async (name) => {
  const { size } = icons[name];
  expect(pngSize(await draw(iconPicture(name)))).toEqual({ width: size, height: size });
});

it('keeps the mark of a maskable icon within what every shape leaves whole', () => {
  // The petals end at 0.46 of the mark from its middle; a circle of 0.4 is safe.
  expect(icons.maskable.mark * 0.46).toBeLessThan(0.4);
});

it('has the mark of the site as the icon of its pages, in the colours of the tokens', () => {
  const favicon = readFileSync('public/favicon.svg', 'utf8');
  expect(favicon.trim()).toBe(glyphSvg(markRating, colour));
});
