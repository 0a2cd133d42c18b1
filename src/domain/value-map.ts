import { scaleLinear, scaleLog } from 'd3-scale';

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

/** Where everything on a map of price against score stands. */
export interface MapDrawing {
  /** The space inside the axes. */
  left: number;
  right: number;
  top: number;
  bottom: number;
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
): MapDrawing {
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
  const x = (price: number) => round(xScale(price));
  const y = (score: number) => round(yScale(score));
  return {
    left: edge.left,
    right,
    top: edge.top,
    bottom,
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

/** Where a name may stand to its point, the best first: right of it or left, above or below. */
const stands = [
  { anchor: 'start', below: -7 },
  { anchor: 'end', below: -7 },
  { anchor: 'start', below: 15 },
  { anchor: 'end', below: 15 },
] as const;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Places names beside their points, the dearest first, inside the drawing and off each other and
 * the other points. One that finds no place is named by the table alone.
 */
function placeLabels(
  frontier: readonly MapPoint[],
  x: MapDrawing['x'],
  y: MapDrawing['y'],
  { width, letter }: MapFormat,
): MapLabel[] {
  const taken: Box[] = frontier.map(({ price, score }) => around(x(price), y(score), 5));
  return frontier.toReversed().flatMap(({ price, score, name }) => {
    const [cx, cy] = [x(price), y(score)];
    const length = widthOf(name) * letter;
    for (const { anchor, below } of stands) {
      const at = { x: anchor === 'end' ? cx - gap : cx + gap, y: cy + below };
      const left = anchor === 'end' ? at.x - length : at.x;
      const box = { left, right: left + length, top: at.y - letter, bottom: at.y + 2 };
      if (left < 0 || box.right > width || taken.some((other) => touch(box, other))) continue;
      taken.push(box);
      return [{ name, anchor, ...at }];
    }
    return [];
  });
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function touch(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/** About how wide a name is, in heights of its letters: full-width ones are square. */
function widthOf(name: string): number {
  return [...name].reduce((width, letter) => width + (letter > '\u2fff' ? 1 : 0.56), 0);
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

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
