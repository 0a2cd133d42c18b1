import { readFileSync } from 'node:fs';
import { markRating } from '../../domain/review/glyph.ts';
import type { Language } from '../../domain/languages/index.ts';
import { stringsOf } from '../../i18n/index.ts';
import { previewSize } from '../../page-data.ts';
import { box, drawing, words, type Picture } from '../../pictures/picture.ts';
import { colours } from '../../styles/colours.ts';
import { colour } from './colour.ts';
import { glyphSvg } from './glyph.ts';

const properties = Object.entries(colours.light).map(([name, value]) => `--${name}: ${value};`);
const css = `:root { ${properties.join(' ')} }
${readFileSync('src/publishing/previews/preview.css', 'utf8')}`;

/** A preview: the name of the site, and below it what it is a preview of. */
export function frame(language: Language, ...content: Picture['root'][]): Picture {
  const brand = box(
    'brand',
    drawing('mark', glyphSvg(markRating, colour)),
    words('site', stringsOf(language).site.siteName),
  );
  return {
    ...previewSize,
    ...{ language, css },
    root: box(`preview ${language}`, brand, box('content', ...content)),
  };
}
