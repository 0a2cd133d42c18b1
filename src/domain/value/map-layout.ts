import { scaleLinear, scaleLog } from 'd3-scale';
import { touches, widthOf, type Box } from '../boxes.ts';
import { roundToTenth } from '../review/rating.ts';

/** Something with a price above 0 and a score: a point of the map. */
export interface MapPoint {
  price: number;
  score: number;
  name: string;
}

/** How a map is drawn, in the units of its drawing. */
export interface MapFormat {
  width: number;
  height: number;
  /** Height of a name's letters. */
  letter: number;
  /** The greatest score that there can be. */
  mostScore: number;
}

export interface Tick {
  value: number;
  at: number;
}

export interface MapLabel {
  name: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

/** Where everything is on a map of price against score. */
export interface MapLayout {
  /** The space inside the axes. */
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** The line on which the price axis is named. */
  foot: number;
  prices: Tick[];
  scores: Tick[];
  x: (price: number) => number;
  y: (score: number) => number;
  /** SVG path data of the steps from one point of the frontier to the next. */
  line: string;
  labels: MapLabel[];
}

const edge = { left: 34, right: 16, top: 34, bottom: 40 };
/** Space between a point and its name. */
const gap = 8;

/**
 * Lays out a map: price on a logarithmic scale, score on a linear one over the scores that there
 * are.
 * @param points at least one, those of the frontier too
 * @param frontier cheapest first
 */
export function layOutMap(
  points: readonly MapPoint[],
  frontier: readonly MapPoint[],
  format: MapFormat,
): MapLayout {
  const right = format.width - edge.right;
  const bottom = format.height - edge.bottom;
  const [cheapest, dearest] = extent(points, ({ price }) => price);
  const [lowest, highest] = extent(points, ({ score }) => score);
  // A step is a fifth of the scale: 1 of 5, 0.2 of 1.
  const step = format.mostScore / 5;
  const xScale = scaleLog([cheapest / 1.3, dearest * 1.3], [edge.left, right]);
  const yScale = scaleLinear(
    [
      Math.floor(lowest / step + 1e-9) * step,
      Math.min(format.mostScore, Math.ceil(highest / step + 0.1) * step),
    ],
    [bottom, edge.top],
  );
  const x = (price: number) => roundToTenth(xScale(price));
  const y = (score: number) => roundToTenth(yScale(score));
  return {
    left: edge.left,
    right,
    top: edge.top,
    bottom,
    foot: format.height - 6,
    prices: thin(
      // Powers of ten with their twos and fives are enough to read a price by.
      xScale.ticks().filter((tick) => /^[125]0*$|^0?\.0*[125]$/.test(String(tick))),
      format.width / 60,
    ).map((value) => ({ value, at: x(value) })),
    scores: yScale.ticks(5).map((value) => ({ value, at: y(value) })),
    x,
    y,
    line: frontier
      .map(({ price, score }, index) =>
        index === 0 ? `M${x(price)} ${y(score)}` : `H${x(price)}V${y(score)}`,
      )
      .join(''),
    labels: placeLabels(frontier, x, y, format),
  };
}

/** Where a name may be beside its point: left or right, above or below. */
const leftAbove = { anchor: 'end', below: -7 } as const;
const rightAbove = { anchor: 'start', below: -7 } as const;
const under = [
  { anchor: 'start', below: 15 },
  { anchor: 'end', below: 15 },
] as const;
/**
 * The best first: nothing is ever above and left of a point of the frontier, neither another point
 * nor the line; above and right of the dearest neither, and there it leaves the left to the others.
 */
const stands = [leftAbove, rightAbove, ...under];
const standsOfDearest = [rightAbove, leftAbove, ...under];

interface Place {
  x: number;
  y: number;
}

/**
 * Places names beside their points, the dearest first, inside the drawing, off each other and the
 * other points, and off the line where they can be. One that finds no place is named by the table
 * alone.
 */
function placeLabels(
  frontier: readonly MapPoint[],
  x: MapLayout['x'],
  y: MapLayout['y'],
  { width, letter }: MapFormat,
): MapLabel[] {
  const points = frontier.map(({ price, score, name }) => ({ name, x: x(price), y: y(score) }));
  const line = points.slice(1).flatMap((point, index) => steps(points[index]!, point));
  const taken = points.map((point) => around(point, 5));
  return points.toReversed().flatMap(({ name, x, y }, index) => {
    const length = widthOf(name) * letter;
    const free = (index === 0 ? standsOfDearest : stands)
      .map(({ anchor, below }) => {
        const label = { name, anchor, x: anchor === 'end' ? x - gap : x + gap, y: y + below };
        const left = anchor === 'end' ? label.x - length : label.x;
        const right = left + length;
        return { label, box: { left, right, top: label.y - letter, bottom: label.y + 2 } };
      })
      .filter(({ box }) => box.left >= 0 && box.right <= width && !touches(box, taken));
    const best = free.find(({ box }) => !touches(box, line)) ?? free[0];
    if (!best) return [];
    taken.push(best.box);
    return [best.label];
  });
}

/** The two strokes of the line from a point of the frontier to the next: along, then up. */
function steps(from: Place, to: Place): Box[] {
  return [
    { left: from.x, right: to.x, top: from.y, bottom: from.y },
    { left: to.x, right: to.x, top: to.y, bottom: from.y },
  ];
}

function around({ x, y }: Place, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** Keeps powers of ten where there is no room for more. */
function thin(ticks: readonly number[], most: number): readonly number[] {
  return ticks.length <= most ? ticks : ticks.filter((tick) => /^0?\.?0*10*$/.test(String(tick)));
}

function extent<Item>(items: readonly Item[], valueOf: (item: Item) => number): [number, number] {
  let least = Infinity;
  let most = -Infinity;
  for (const item of items) {
    const value = valueOf(item);
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}
