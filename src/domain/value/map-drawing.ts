import type { Drawing } from '../drawing.ts';
import type { MapLayout } from './map-layout.ts';

/** Where a point is drawn, and what it says to a pointer that rests on it, if anything. */
export interface DrawnPoint {
  x: number;
  y: number;
  title?: string;
}

/** What a map says: its axes, and how the numbers along them are written. */
export interface MapWords {
  price: string;
  score: string;
  number: (value: number) => string;
}

/** Faint points are drawn in so many strokes, so that where they crowd it is darker. */
const strokes = 12;

/** What lies under the points of the frontier: axes, the other points, the frontier's line, names. */
export function drawGround(
  layout: MapLayout,
  others: readonly DrawnPoint[],
  words: MapWords,
): Drawing[] {
  const { left, right, top, bottom, foot, scores, prices, line, labels } = layout;
  return [
    ...scores.flatMap(({ value, at }) => [
      grid(`M${left} ${at}H${right}`),
      text(words.number(value), left - 6, at + 3.5, 'end'),
    ]),
    ...prices.flatMap(({ value, at }) => [
      grid(`M${at} ${top}V${bottom}`),
      text(words.number(value), at, bottom + 15, 'middle'),
    ]),
    text(words.price, right, foot, 'end'),
    text(words.score, 0, 10, 'start'),
    ...faint(others),
    { name: 'path', attributes: { class: 'frontier', d: line } },
    ...labels.map(({ name, x, y, anchor }) => text(name, x, y, anchor, { class: 'name' })),
  ];
}

/** A point of the frontier, and around it a space that a finger can hit. */
export function drawPoint({ x, y, title }: DrawnPoint): Drawing[] {
  return [
    { name: 'circle', attributes: { class: 'reach', cx: x, cy: y, r: 12 } },
    {
      name: 'circle',
      attributes: { class: 'front', cx: x, cy: y, r: 5.5 },
      children: titled(title),
    },
  ];
}

/** The ring around a point whose detail is shown. */
export function drawRing({ x, y }: DrawnPoint): Drawing {
  return { name: 'circle', attributes: { class: 'ring', cx: x, cy: y, r: 9 } };
}

/** One path for each point that says something, else a few for all: there may be thousands. */
function faint(points: readonly DrawnPoint[]): Drawing[] {
  const said = points.filter(({ title }) => title !== undefined);
  const silent = points.filter(({ title }) => title === undefined);
  const shared = Array.from({ length: strokes }, (_, first) =>
    silent.filter((_, index) => index % strokes === first).map(dot),
  );
  return [
    ...said.map((point) => stroke(dot(point), titled(point.title))),
    ...shared.filter((dots) => dots.length > 0).map((dots) => stroke(dots.join(''))),
  ];
}

/** A stroke of no length: its round ends are the point. */
const dot = ({ x, y }: DrawnPoint) => `M${x} ${y}h0`;

function stroke(d: string, children: readonly Drawing[] = []): Drawing {
  return { name: 'path', attributes: { class: 'faint', d }, children };
}

function grid(d: string): Drawing {
  return { name: 'path', attributes: { class: 'grid', d } };
}

function text(
  words: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  more: Drawing['attributes'] = {},
): Drawing {
  return { name: 'text', attributes: { ...more, x, y, 'text-anchor': anchor }, text: words };
}

function titled(title: string | undefined): Drawing[] {
  return title === undefined ? [] : [{ name: 'title', attributes: {}, text: title }];
}
