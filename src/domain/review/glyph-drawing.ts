import { writeDrawings, type Drawing } from '../drawing.ts';
import { glyphRadius, glyphSize, petal } from './glyph.ts';
import { scoredParts, type Rating } from './rating.ts';

/** The glyph of a rating, beside text that gives its numbers. */
export function glyphDrawing(rating: Rating): Drawing {
  const centre = glyphSize / 2;
  return {
    name: 'svg',
    attributes: {
      class: 'glyph',
      viewBox: `0 0 ${glyphSize} ${glyphSize}`,
      'aria-hidden': 'true',
    },
    children: [
      { name: 'circle', attributes: { cx: centre, cy: centre, r: glyphRadius } },
      ...scoredParts(rating).map(({ part, score }, index) => ({
        name: 'path',
        attributes: { class: `part-${part.code}`, d: petal(index, score) },
      })),
    ],
  };
}

const written = new Map<string, string>();

/** The glyph of a rating as markup. A page shows a dozen, and many reviews have the same rating. */
export function writeGlyph(rating: Rating): string {
  const key = rating.join();
  const known = written.get(key);
  if (known !== undefined) return known;
  const markup = writeDrawings([glyphDrawing(rating)]);
  written.set(key, markup);
  return markup;
}
