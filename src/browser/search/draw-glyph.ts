import { glyphRadius, glyphSize, petal } from '../../domain/review/glyph.ts';
import { scoredParts, type Rating } from '../../domain/review/rating.ts';
import { draw } from '../draw.ts';

/** The glyph of a rating, beside text that gives its numbers. */
export function drawGlyph(rating: Rating): SVGElement {
  return draw({
    name: 'svg',
    attributes: {
      class: 'glyph',
      viewBox: `0 0 ${glyphSize} ${glyphSize}`,
      'aria-hidden': 'true',
    },
    children: [
      { name: 'circle', attributes: { cx: glyphSize / 2, cy: glyphSize / 2, r: glyphRadius } },
      ...scoredParts(rating).map(({ part, score }, index) => ({
        name: 'path',
        attributes: { class: `part-${part.code}`, d: petal(index, score) },
      })),
    ],
  });
}
