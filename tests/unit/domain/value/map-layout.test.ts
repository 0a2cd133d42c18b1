import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layOutMap, type MapPoint } from '../../../../src/domain/value/map-layout.ts';

const format = { width: 640, height: 300, letter: 12, mostScore: 5 };

const somePoints = fc.array(
  fc.record({
    price: fc.integer({ min: 1, max: 2_000_000 }),
    score: fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10),
    name: fc.constantFrom('KA11', 'Sennheiser HD 600', '日立 i-µ’s HMP-X904', 'A'.repeat(90)),
  }),
  { minLength: 1, maxLength: 30 },
);

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

  it('keeps names inside the drawing', () => {
    fc.assert(
      fc.property(somePoints, (points) => {
        for (const { name, x, anchor } of layOutMap(points, points, format).labels) {
          const least = [...name].length * format.letter * 0.5;
          expect(anchor === 'start' ? x + least : x - least).toBeLessThanOrEqual(format.width);
          expect(anchor === 'end' ? x - least : x).toBeGreaterThanOrEqual(0);
        }
      }),
    );
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
