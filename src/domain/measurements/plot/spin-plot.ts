import type { Drawing } from '../../drawing.ts';
import type { SpinChannel } from '../curves/curve.ts';
import { depthOf } from './axes.ts';
import { percent } from './drawing.ts';
import type { OwnPlot } from './own-plot.ts';

interface SpinLine {
  channel: SpinChannel;
  minus?: SpinChannel;
  of: number;
}

/**
 * What the plot of a set by CTA-2034-A shows: its curves, and its indices of directivity, which are how
 * far the listening window is above what they are about, and have its colour.
 */
export const spinLines = {
  'on-axis': { channel: 'on-axis', of: 1 },
  'listening-window': { channel: 'listening-window', of: 2 },
  'early-reflections': { channel: 'early-reflections', of: 3 },
  'sound-power': { channel: 'sound-power', of: 4 },
  'early-reflections-di': { channel: 'listening-window', minus: 'early-reflections', of: 3 },
  'sound-power-di': { channel: 'listening-window', minus: 'sound-power', of: 4 },
} as const satisfies Record<string, SpinLine>;
export type SpinLineName = keyof typeof spinLines;

/** The words of the plot of a set. */
export interface SpinWords {
  spinLines: Readonly<Record<SpinLineName, string>>;
  /** An index of directivity beside the plot. */
  index: (decibels: number) => string;
}

/** Its indices have their 0 dB below what a speaker's curves reach in the treble. */
const range = { top: 10, bottom: -35 };
const indexZero = -30;

/** How a set is drawn where it has a plot to itself. */
export function plotOfSpin({ spinLines: names, index }: SpinWords): OwnPlot {
  const lines = Object.entries<SpinLine>(spinLines).map(([name, line]) => ({
    ...{ ...line, name: names[name as SpinLineName] },
    ...(line.minus ? { isThin: true, lowered: -indexZero } : { isThin: false }),
  }));
  return { lines, range, scale: [0, 10].map((value) => drawIndex(value, index(value))) };
}

/** On the other side than the levels of all lines. */
function drawIndex(value: number, text: string): Drawing {
  const y = percent(depthOf(value + indexZero, range));
  return {
    name: 'text',
    attributes: { class: 'tick own', x: '100%', y, dx: '0.5em', dy: '0.35em' },
    text,
  };
}
