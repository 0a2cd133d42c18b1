import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reduce, type Place } from '../../../../../src/domain/measurements/plot/reduce.ts';

/** The y of a line through places. */
function lineAt(places: readonly Place[], x: number): number {
  const next = places.findIndex((place) => place.x >= x);
  const to = places[next]!;
  const from = places[Math.max(0, next - 1)]!;
  if (to.x === from.x) return to.y;
  return from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
}

const places = fc
  .array(fc.integer({ min: -3000, max: 3000 }), { minLength: 1, maxLength: 120 })
  .map((levels) => levels.map((y, index) => ({ x: index * 7, y })));

it('keeps each point that it leaves out within the tolerance of the line', () => {
  fc.assert(
    fc.property(places, fc.integer({ min: 0, max: 2000 }), (all, tolerance) => {
      const kept = reduce(all, tolerance);
      for (const { x, y } of all) {
        expect(Math.abs(lineAt(kept, x) - y)).toBeLessThanOrEqual(tolerance + 1e-6);
      }
    }),
    { numRuns: 60 },
  );
});

it('keeps both ends, and of a straight line nothing else', () => {
  const straight = Array.from({ length: 50 }, (_, index) => ({ x: index, y: 3 * index }));
  expect(reduce(straight, 0.5)).toEqual([straight[0], straight[49]]);
});

it('makes nothing of nothing, and one of one', () => {
  expect(reduce([], 1)).toEqual([]);
  expect(reduce([{ x: 1, y: 2 }], 1)).toEqual([{ x: 1, y: 2 }]);
});
