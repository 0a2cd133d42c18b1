import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontierAlong } from '../../../../src/domain/value/frontier.ts';
import {
  layOutMap,
  type MapFormat,
  type MapLabel,
  type MapPoint,
  type Tick,
} from '../../../../src/domain/value/map-layout.ts';

const format = { width: 640, height: 300, letter: 12, mostScore: 5 };

const somePoints = fc.array(
  fc.record({
    price: fc.integer({ min: 1, max: 2_000_000 }),
    score: fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10),
    name: fc.constantFrom('KA11', 'Sennheiser HD 600', '日立 i-µ’s HMP-X904', 'A'.repeat(90)),
  }),
  { minLength: 1, maxLength: 30 },
);

/** Points of some prices and scores, each price with a score in turn. */
const pointsOf = (prices: number[], scores: number[]): MapPoint[] =>
  prices.map((price, index) => ({ price, score: scores[index % scores.length]!, name: 'A' }));
const valuesOf = (ticks: readonly Tick[]) => ticks.map(({ value }) => value);

describe('the axes of a value map', () => {
  const layOut = (points: MapPoint[], changed: Partial<MapFormat> = {}) =>
    layOutMap(points, [], { ...format, ...changed });
  const pricesFor = (prices: number[], width: number) =>
    valuesOf(layOut(pointsOf(prices, [3]), { width }).prices);

  it('leave room for their own letters on every side', () => {
    const { left, right, top, bottom } = layOut(pointsOf([10], [3]));
    expect(left).toBeGreaterThan(0);
    expect(right).toBeLessThan(format.width);
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(format.height);
  });

  it.each([
    [
      [10, 1000],
      [10, 20, 50, 100, 200, 500, 1000],
    ],
    [
      [0.1, 1],
      [0.1, 0.2, 0.5, 1],
    ],
    [
      [0.01, 0.1],
      [0.01, 0.02, 0.05, 0.1],
    ],
  ])('name prices from %j by powers of ten with their twos and fives', (prices, expected) => {
    expect(pricesFor(prices, 640)).toEqual(expected);
  });

  it('name powers of ten alone where there is no room for more', () => {
    expect(pricesFor([10, 1000], 7 * 60)).toHaveLength(7);
    expect(pricesFor([10, 1000], 7 * 60 - 1)).toEqual([10, 100, 1000]);
    expect(pricesFor([0.01, 1], 320)).toEqual([0.01, 0.1, 1]);
  });

  it.each([
    ['go to whole points beyond the scores', [3.2, 3.8], 5, [3, 4]],
    ['leave room above a score that is whole', [3, 4], 5, [3, 5]],
    ['end at the greatest score there is', [3.2, 5], 5, [3, 5]],
    ['go in fifths of a part’s scale', [0.6, 0.7], 1, [0.6, 0.8]],
    ['end at the greatest score of a part', [0.6, 1], 1, [0.6, 1]],
  ])('%s: %j of %i', (_name, scores, mostScore, [lowest, highest]) => {
    const { y, top, bottom } = layOut(pointsOf([10, 20], scores), { mostScore });
    expect(y(lowest!)).toBe(bottom);
    expect(y(highest!)).toBe(top);
  });
});

/** The space that a name takes, a little less than it is given. */
function spaceOf({ name, x, y, anchor }: MapLabel): Space {
  const length = [...name].reduce((sum, letter) => sum + (letter > '\u2fff' ? 1 : 0.56), 0) * 12;
  const left = anchor === 'end' ? x - length : x;
  return { left, right: left + length, top: y - format.letter, bottom: y + 2 };
}

interface Space {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const overlap = (one: Space, other: Space) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

describe('the layout of a value map', () => {
  it('puts every point and every tick inside the axes, dearer to the right, better above', () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const map = layOutMap(points, points, format);
        const isInside = (x: number, y: number) =>
          x >= map.left && x <= map.right && y >= map.top && y <= map.bottom;
        for (const { price, score } of points) {
          expect(isInside(map.x(price), map.y(score))).toBe(true);
        }
        for (const { at } of map.prices) expect(isInside(at, map.bottom)).toBe(true);
        for (const { at } of map.scores) expect(isInside(map.left, at)).toBe(true);
        const [one, other] = [points[0]!, points.at(-1)!];
        if (one.price < other.price)
          expect(map.x(one.price)).toBeLessThanOrEqual(map.x(other.price));
        if (one.score < other.score) {
          expect(map.y(one.score)).toBeGreaterThan(map.y(other.score));
        }
      }),
    );
  });

  it('keeps names inside the drawing, off each other and off every point of the frontier', () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        const frontier = frontierAlong(
          points.toSorted((one, other) => one.price - other.price),
          ({ price }) => price,
          ({ score }) => score,
        );
        const { labels, x, y } = layOutMap(points, frontier, format);
        const names = labels.map(spaceOf);
        const dots = frontier.map(({ price, score }) => ({
          left: x(price) - 5,
          right: x(price) + 5,
          top: y(score) - 5,
          bottom: y(score) + 5,
        }));
        for (const [index, name] of names.entries()) {
          expect(name.left).toBeGreaterThanOrEqual(0);
          expect(name.right).toBeLessThanOrEqual(format.width);
          for (const other of [...names.slice(index + 1), ...dots]) {
            expect(overlap(name, other)).toBe(false);
          }
        }
      }),
    );
  });

  it('leaves a name out where it finds no place', () => {
    const frontier = [{ price: 10, score: 3, name: 'A'.repeat(90) }];
    expect(layOutMap(frontier, frontier, format).labels).toEqual([]);
  });

  it('names no point that full-width letters push over the edge', () => {
    const named = (name: string) => [{ price: 10, score: 3, name }];
    const latin = named('A'.repeat(30));
    expect(layOutMap(latin, latin, format).labels).toHaveLength(1);
    const japanese = named('音'.repeat(30));
    expect(layOutMap(japanese, japanese, format).labels).toEqual([]);
  });

  it('puts a name off the line: above and left of its point, or below where there is no room', () => {
    const frontier: MapPoint[] = [
      { price: 15, score: 3.6, name: 'Cheapest of them' },
      { price: 20, score: 4, name: 'Hardly dearer' },
      { price: 400, score: 4.4, name: 'Best' },
    ];
    const dear = { price: 3000, score: 2, name: 'Dear' };
    const { labels, x, y } = layOutMap([...frontier, dear], frontier, format);
    const [best, hardly, cheapest] = labels;
    expect(best).toMatchObject({ name: 'Best', anchor: 'start' });
    expect(best!.y).toBeLessThan(y(4.4));
    expect(hardly).toMatchObject({ name: 'Hardly dearer', anchor: 'start' });
    expect(hardly!.y).toBeLessThan(y(4));
    expect(cheapest).toMatchObject({ name: 'Cheapest of them', anchor: 'start' });
    expect(cheapest!.x).toBeGreaterThan(x(15));
    expect(cheapest!.y).toBeGreaterThan(y(3.6));
  });

  it('names the whole frontier where there is room, and each name once', () => {
    const frontier: MapPoint[] = [
      { price: 29, score: 3.7, name: 'FiiO KA11' },
      { price: 299, score: 4.3, name: 'Topping DX5 II' },
      { price: 449, score: 4.4, name: 'Sony WH-1000XM6' },
    ];
    const { labels, line } = layOutMap(frontier, frontier, format);
    expect(labels.map(({ name }) => name).sort()).toEqual([
      'FiiO KA11',
      'Sony WH-1000XM6',
      'Topping DX5 II',
    ]);
    expect(line).toMatch(/^M[\d.]+ [\d.]+(H[\d.]+V[\d.]+){2}$/);
  });
});
