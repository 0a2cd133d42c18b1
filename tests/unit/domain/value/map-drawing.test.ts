import { expect, it } from 'vitest';
import type { Drawing } from '../../../../src/domain/drawing.ts';
import { drawGround, drawPoint } from '../../../../src/domain/value/map-drawing.ts';
import { layOutMap } from '../../../../src/domain/value/map-layout.ts';

const frontier = [
  { name: 'One', price: 10, score: 2 },
  { name: 'Two', price: 100, score: 4 },
];
const layout = layOutMap(frontier, frontier, {
  width: 640,
  height: 300,
  letter: 12,
  mostScore: 5,
});
const words = { price: 'Price, USD', score: 'Overall', number: (value: number) => `#${value}` };
const ofClass = (drawings: readonly Drawing[], name: string) =>
  drawings.filter(({ attributes }) => attributes.class === name);
const point = (index: number, title?: string) => ({
  x: index,
  y: 2 * index,
  ...(title === undefined ? {} : { title }),
});

it('names both axes and writes their numbers as it is told', () => {
  const texts = drawGround(layout, [], words).flatMap(({ text }) => text ?? []);
  expect(texts).toEqual(expect.arrayContaining(['Price, USD', 'Overall', '#10', '#100', '#2']));
  expect(texts).toEqual(expect.arrayContaining(['One', 'Two']));
});

it('draws thousands of silent points in a dozen strokes, each once', () => {
  const points = Array.from({ length: 5000 }, (_, index) => point(index));
  const strokes = ofClass(drawGround(layout, points, words), 'faint');
  expect(strokes).toHaveLength(12);
  const drawn = strokes.flatMap(({ attributes }) => String(attributes.d).match(/M\S+ \S+h0/g)!);
  expect(new Set(drawn).size).toBe(5000);
  expect(drawn).toHaveLength(5000);
});

it('lets each point that has a title say it', () => {
  const points = [point(1, 'A, 3.4'), point(2), point(3, 'B, 3.0')];
  const strokes = ofClass(drawGround(layout, points, words), 'faint');
  expect(strokes.map(({ children }) => children?.map(({ text }) => text))).toEqual([
    ['A, 3.4'],
    ['B, 3.0'],
    [],
  ]);
  expect(drawPoint(point(1, 'A'))[1]!.children).toEqual([
    { name: 'title', attributes: {}, text: 'A' },
  ]);
});
