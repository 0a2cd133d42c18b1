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

it('grows with the score, but never below the least radius', () => {
  expect(radiusOf(petal(0, 0.5))).toBe(glyphRadius / 2);
  expect(radiusOf(petal(0, 0))).toBe(3.5);
  expect(radiusOf(petal(0, 0.1))).toBe(4.6);
});

it('leaves the centre free, so that five tips don’t blot', () => {
  for (const index of [0, 1, 2, 3, 4]) {
    const [, x, y] = /^M(\S+) (\S+)L/.exec(petal(index, 1))!.map(Number);
    expect(Math.hypot(x! - 50, y! - 50)).toBeCloseTo(2.5, 1);
  }
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

/** Where tip, start and end of a petal lie: in degrees, clockwise from the top. */
function angles(path: string): number[] {
  const [, ...numbers] = /^M(\S+) (\S+)L(\S+) (\S+)A.* 1 (\S+) (\S+)Z$/.exec(path)!.map(Number);
  return [0, 2, 4].map((at) => {
    const [x, y] = [numbers[at]! - 50, numbers[at + 1]! - 50];
    return Math.round((Math.atan2(y, x) * 180) / Math.PI + 450) % 360;
  });
}

it('points a fifth of the circle further with each part, clockwise from the top', () => {
  for (const index of [0, 1, 2, 3, 4]) {
    const [tip, start, end] = angles(petal(index, 1));
    expect(tip).toBeGreaterThan(index * 72 + 34);
    expect(tip).toBeLessThan(index * 72 + 38);
    expect(start).toBe(index * 72 + 2);
    expect(end).toBe(index * 72 + 70);
  }
});

it('is narrower by the same on either side', () => {
  const [, start, end] = angles(petal(2, 1, 9));
  expect([start, end]).toEqual([2 * 72 + 11, 2 * 72 + 61]);
});
