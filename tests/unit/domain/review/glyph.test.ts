import fc from 'fast-check';
import { expect, it } from 'vitest';
import { glyphRadius, petal } from '../../../../src/domain/review/glyph.ts';

const radiusOf = (path: string) => Number(/A([\d.]+) /.exec(path)![1]);
const score = fc.integer({ min: 0, max: 10 }).map((value) => value / 10);
const place = fc.integer({ min: 0, max: 4 });

it('reaches the rim for 1 and is still there for 0', () => {
  expect(radiusOf(petal(0, 1))).toBe(glyphRadius);
  expect(radiusOf(petal(0, 0))).toBeGreaterThan(0);
});

it('reaches further the higher the score', () => {
  fc.assert(
    fc.property(place, score, score, (index, one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(radiusOf(petal(index, low))).toBeLessThanOrEqual(radiusOf(petal(index, high)));
    }),
  );
});

it('stays within the square and gives each part a place of its own', () => {
  fc.assert(
    fc.property(place, score, (index, value) => {
      const numbers = petal(index, value)
        .match(/-?\d+(?:\.\d+)?/g)!
        .map(Number);
      for (const number of numbers) expect(number).toBeLessThanOrEqual(100);
      expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    }),
  );
  expect(new Set([0, 1, 2, 3, 4].map((index) => petal(index, 0.5))).size).toBe(5);
});

it('keeps its radius when it is narrowed for lying over another', () => {
  fc.assert(
    fc.property(place, score, (index, value) => {
      expect(radiusOf(petal(index, value, 9))).toBe(radiusOf(petal(index, value)));
      expect(petal(index, value, 9)).not.toBe(petal(index, value));
    }),
  );
});
