import fc from 'fast-check';
import { expect, it } from 'vitest';
import { touches, widthOf, type Box } from '../../../../../src/domain/boxes.ts';
import { octaveGrid } from '../../../../../src/domain/measurements/curves/grid.ts';
import { depthOf, shareOf } from '../../../../../src/domain/measurements/plot/axes.ts';
import {
  namePlacer,
  type NamePlace,
  type NamedLine,
} from '../../../../../src/domain/measurements/plot/names.ts';

const range = { top: 15, bottom: -25 };
const letter = { width: 0.045, height: 0.07 };
const flat = (name: string, level: number): NamedLine => ({
  name,
  points: [20, 20_000].map((frequency) => ({ frequency, level })),
});
const boxOf = ({ line, x, y, side }: NamePlace<NamedLine>): Box => {
  const top = side === 'above' ? y - letter.height * 1.2 : y + letter.height * 0.2;
  return {
    left: x,
    right: x + widthOf(line.name) * letter.width,
    top,
    bottom: top + letter.height,
  };
};

const placed = (lines: readonly NamedLine[]) => namePlacer(lines, range)(letter);

it('writes a name on the side where no other line is', () => {
  const places = placed([flat('upper', 2), flat('lower', -2)]);
  const sides = Object.fromEntries(places.map(({ line, side }) => [line.name, side]));
  expect(sides).toEqual({ upper: 'above', lower: 'below' });
});

it('writes a name where its line is flat', () => {
  const steep = {
    name: 'steep',
    points: [
      { frequency: 20, level: -25 },
      { frequency: 1000, level: 5 },
      { frequency: 20_000, level: 5 },
    ],
  };
  expect(placed([steep])[0]!.x).toBeGreaterThan(0.5);
});

it('writes no two names over each other, and all of them inside', () => {
  const lines = Array.from({ length: 8 }, (_, index) => flat(`Product ${index}`, 10 - index * 4));
  const boxes = placed(lines).map(boxOf);
  expect(boxes).toHaveLength(8);
  boxes.forEach((box, index) => {
    expect(touches(box, boxes.slice(index + 1))).toBe(false);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(1);
  });
});

it('keeps a gap between names in one row', () => {
  const boxes = placed(['A', 'B', 'C', 'D'].map((name) => flat(`Laboratory ${name}`, 0))).map(
    boxOf,
  );
  expect(boxes).toHaveLength(4);
  boxes.forEach((box, index) => {
    const widened = { ...box, left: box.left - letter.width, right: box.right + letter.width };
    expect(touches(widened, boxes.slice(index + 1))).toBe(false);
  });
});

it('leaves out a name that is longer than the plot', () => {
  expect(placed([flat('n'.repeat(60), 0)])).toEqual([]);
});

it('writes no name over a line', () => {
  const wave = (name: string, level: number, speed: number): NamedLine => ({
    name,
    points: octaveGrid({ from: 20, to: 20_000 }, 48).map((frequency) => ({
      frequency,
      level: level + 3 * Math.sin(Math.log2(frequency) * speed),
    })),
  });
  const line = fc.tuple(
    fc.string({ minLength: 1, maxLength: 20 }),
    fc.integer({ min: -15, max: 10 }),
    fc.double({ min: 0, max: 6, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (drawn) => {
      const lines = drawn.map(([name, level, speed]) => wave(name, level, speed));
      for (const place of placed(lines)) {
        const box = boxOf(place);
        const crossed = lines.filter(({ points }) =>
          points.some(({ frequency, level }) => {
            const at = shareOf(frequency);
            const depth = depthOf(level, range);
            return at > box.left && at < box.right && depth > box.top && depth < box.bottom;
          }),
        );
        expect(crossed).toEqual([]);
      }
    }),
  );
});

it('leaves out a name that has no room between lines', () => {
  const close = Array.from({ length: 5 }, (_, index) => flat(`Laboratory ${index}`, 1 - index));
  const named = placed(close).map(({ line }) => line.name);
  expect(named.sort()).toEqual(['Laboratory 0', 'Laboratory 4']);
});
