import { expect, it } from 'vitest';
import { touches, widthOf, type Box } from '../../../../../src/domain/boxes.ts';
import {
  placeNames,
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
  const top = side === 'above' ? y - letter.height : y;
  return {
    left: x,
    right: x + widthOf(line.name) * letter.width,
    top,
    bottom: top + letter.height,
  };
};

it('writes a name on the side where no other line is', () => {
  const places = placeNames([flat('upper', 2), flat('lower', -2)], range, letter);
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
  expect(placeNames([steep], range, letter)[0]!.x).toBeGreaterThan(0.5);
});

it('writes no two names over each other, and all of them inside', () => {
  const lines = Array.from({ length: 8 }, (_, index) => flat(`Product ${index}`, 4 - index * 2));
  const boxes = placeNames(lines, range, letter).map(boxOf);
  expect(boxes).toHaveLength(8);
  boxes.forEach((box, index) => {
    expect(touches(box, boxes.slice(index + 1))).toBe(false);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(1);
  });
});

it('leaves out a name that is longer than the plot', () => {
  expect(placeNames([flat('n'.repeat(60), 0)], range, letter)).toEqual([]);
});
