import fc from 'fast-check';
import { expect, it } from 'vitest';
import { glyphDrawing, writeGlyph } from '../../../../src/domain/review/glyph-drawing.ts';
import { petal } from '../../../../src/domain/review/glyph.ts';
import type { Rating } from '../../../../src/domain/review/rating.ts';
import { writeDrawings } from '../../../../src/domain/drawing.ts';

const score = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
const ratings = fc.tuple(fc.constant(3.7), score, score, score, score, score);

it('draws a rim, and a petal a part in its colour', () => {
  const { attributes, children = [] } = glyphDrawing([3.7, 0.9, 0.7, 0.8, 0.6, 0.7]);
  expect(attributes).toMatchObject({ class: 'glyph', 'aria-hidden': 'true' });
  const [rim, ...petals] = children;
  expect(rim).toMatchObject({ name: 'circle', attributes: { cx: 50, cy: 50, r: 46 } });
  expect(petals).toHaveLength(5);
  expect(petals[1]!.attributes.d).toBe(petal(1, 0.7));
  expect(new Set(petals.map((one) => one.attributes.class)).size).toBe(5);
});

it('writes each rating as it draws it, however often and in whatever order', () => {
  fc.assert(
    fc.property(fc.array(ratings, { maxLength: 6 }), (some) => {
      for (const rating of [...some, ...some.reverse()] as Rating[]) {
        expect(writeGlyph(rating)).toBe(writeDrawings([glyphDrawing(rating)]));
      }
    }),
  );
});
