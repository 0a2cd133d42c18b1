import type { Drawing } from '../../drawing.ts';
import { frequencyTicks, plotWidth, depthOf, type Tick } from './axes.ts';
import type { PlotLayout } from './layout.ts';

/** What a plot says besides the names of its lines, and how its numbers are written. */
export interface PlotWords {
  /** A frequency below the plot. */
  frequency: (hertz: number) => string;
  /** A level beside it. */
  level: (decibels: number) => string;
  /** Of ranges in which a rig is not valid. */
  zones: Record<Zone['kind'], string>;
}

/**
 * The contents of a plot: lines in a drawing of its own that is stretched to any size, and around
 * them words that keep theirs. Their places are in per cent of the plot.
 * @param hatching the address of the pattern of ranges in which a rig is not valid
 */
export function drawPlot(layout: PlotLayout, words: PlotWords, hatching: string): Drawing[] {
  const zones = zonesOf(layout);
  return [
    ...zones.map((zone) => drawZone(zone, hatching)),
    drawLines(layout),
    ...zones.map((zone) => nameZone(zone, words.zones)),
    ...layout.levels.map(({ value, at }) => drawLevel(words.level(value), at)),
    ...layout.scale,
    ...frequencyTicks.map((tick) => drawFrequency(tick, words)),
    ...drawNames(layout),
  ];
}

/** The lines of a plot over its grid. */
export function drawLines({ band, height, levels, lines, range }: PlotLayout): Drawing {
  const zero = Math.round(depthOf(0, range) * height);
  return {
    name: 'svg',
    attributes: {
      class: 'lines',
      viewBox: `0 0 ${plotWidth} ${height}`,
      preserveAspectRatio: 'none',
      width: '100%',
      height: '100%',
    },
    children: [
      ...(band ? [path('tolerated', band)] : []),
      path('grid', gridPath(levels, height)),
      path('zero', `M0 ${zero}h${plotWidth}`),
      ...lines.map(({ of, isThin, path: d }) => path(classOf(of, isThin), d)),
    ],
  };
}

/** The classes of what is of a curve or of the target. */
export function classOf(of: number | 'target', isThin = false): string {
  if (of === 'target') return 'line target';
  return isThin ? `line thin line-${of}` : `line line-${of}`;
}

/** A short piece of a line, to be put beside its name. */
export function drawSwatch(of: number | 'target', isThin = false): Drawing {
  return {
    name: 'svg',
    attributes: { class: 'line-swatch', 'aria-hidden': 'true' },
    children: [path(classOf(of, isThin), 'M0 4H26')],
  };
}

/** A share of a length, as an attribute of SVG. */
export function percent(share: number): string {
  return `${Math.round(share * 1e4) / 100}%`;
}

/** Lines at every frequency and at every level that is written beside the plot. */
function gridPath(levels: readonly Tick[], height: number): string {
  const upright = frequencyTicks
    .filter(({ at }) => at > 0 && at < 1)
    .map(({ at }) => `M${Math.round(at * plotWidth)} 0v${height}`);
  const across = levels.map(({ at }) => `M0 ${Math.round(at * height)}h${plotWidth}`);
  return [...upright, ...across].join('');
}

/** A range in which a rig is not valid; below what is valid it is only less sure. */
interface Zone {
  kind: 'less-sure' | 'not-valid';
  /** Shares of the width. */
  from: number;
  to: number;
}

function zonesOf({ valid }: PlotLayout): Zone[] {
  const zones: Zone[] = [
    { kind: 'less-sure', from: 0, to: valid.from },
    { kind: 'not-valid', from: valid.to, to: 1 },
  ];
  return zones.filter(({ from, to }) => from < to);
}

function drawZone({ kind, from, to }: Zone, hatching: string): Drawing {
  return {
    name: 'rect',
    attributes: {
      class: kind,
      ...{ x: percent(from), width: percent(to - from), height: '100%' },
      fill: `url(#${hatching})`,
    },
  };
}

/** The word of a zone in its middle, or ending with the plot, which the last zone is too narrow for. */
function nameZone({ kind, from, to }: Zone, words: PlotWords['zones']): Drawing {
  return {
    name: 'text',
    attributes: {
      class: `zone ${kind}`,
      ...(to === 1
        ? { x: '100%', dx: '-0.4em', 'text-anchor': 'end' }
        : { x: percent((from + to) / 2), 'text-anchor': 'middle' }),
      y: '1.3em',
    },
    text: words[kind],
  };
}

function drawLevel(words: string, at: number): Drawing {
  return {
    name: 'text',
    attributes: { class: 'tick', y: percent(at), dx: '-0.6em', dy: '0.35em', 'text-anchor': 'end' },
    text: words,
  };
}

/** Phones have room for the powers of ten and the first. */
function drawFrequency({ value, at }: Tick, { frequency }: PlotWords): Drawing {
  const isMajor = value === 20 || /^10*$/.test(String(value));
  const anchor = at === 0 ? 'start' : at === 1 ? 'end' : 'middle';
  return {
    name: 'text',
    attributes: {
      class: isMajor ? 'tick' : 'tick minor',
      ...{ x: percent(at), y: '100%', dy: '1.5em', 'text-anchor': anchor },
    },
    text: frequency(value),
  };
}

/** Each name is there twice: a screen shows the one that is placed for its width. */
function drawNames({ names }: PlotLayout): Drawing[] {
  return Object.entries(names).flatMap(([room, places]) =>
    places.map(({ line, x, y, side }) => ({
      name: 'text',
      attributes: {
        class: `name for-${room} ${classOf(line.of, line.isThin)}`,
        ...{ x: percent(x), y: percent(y), dy: side === 'above' ? '-0.45em' : '1.1em' },
      },
      text: line.name,
    })),
  );
}

function path(kind: string, d: string): Drawing {
  return { name: 'path', attributes: { class: kind, d } };
}
