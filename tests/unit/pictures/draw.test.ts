import { expect, it } from 'vitest';
import { draw } from '../../../src/pictures/draw.ts';
import { box, drawing, words } from '../../../src/pictures/picture.ts';
import { pngSize } from '../../support/png.ts';

const blank = {
  ...{ width: 40, height: 30, language: 'en' },
  css: '.all { width: 40px; height: 30px; font-family: "Source Serif 4" }',
};
const drawn = async (...content: Parameters<typeof box>[1][]) =>
  Buffer.from(await draw({ ...blank, root: box('all', ...content) })).toString('base64');

it('draws a PNG picture of the size that is asked for', async () => {
  const picture = await draw({ ...blank, root: box('all') });
  expect(pngSize(picture)).toEqual({ width: 40, height: 30 });
});

it('draws words and SVG, and the same each time', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0H9V9Z"/></svg>';
  const pictures = await Promise.all([
    drawn(),
    drawn(words('', 'A')),
    drawn(words('', 'B')),
    drawn(drawing('', svg)),
  ]);
  expect(new Set(pictures).size).toBe(4);
  expect(await drawn(words('', 'A'))).toBe(pictures[1]);
});

it('takes letters that the named family lacks from another', async () => {
  const [none, kana, greek] = await Promise.all(
    ['\u{f8f0}', 'あ', 'μ'].map((letter) => drawn(words('', letter))),
  );
  expect(kana).not.toBe(none);
  expect(greek).not.toBe(none);
});
