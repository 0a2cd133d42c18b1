import type { Drawing } from '../../drawing.ts';
import { isWithin } from '../curves/grid.ts';
import { levelAt } from '../curves/interpolate.ts';
import { decades, depthOf, frequencyAt, shareOf } from './axes.ts';
import { classOf, percent } from './drawing.ts';
import type { PlotLayout, PlotLine } from './layout.ts';

/**
 * In how many steps a reader goes along a plot: 80 to a decade, as fine as the series R80 of ISO 3. A
 * tenth of them, which browsers give to Page Up and Page Down, is an octave.
 */
export const readSteps = 80 * decades;

/** The step nearest to a frequency in Hz. */
export function stepAt(frequency: number): number {
  return Math.round(shareOf(frequency) * readSteps);
}

/** What the named lines of a plot have at a frequency. */
export interface ReadOut {
  /** In Hz. */
  frequency: number;
  /** Whether every rig is valid there. */
  isSure: boolean;
  /** Levels in dB, not lowered: of curves, then of thin lines, then of the target. */
  levels: { line: PlotLine; level: number }[];
}

/** Reads the lines of a plot at a step from its left edge; lines that end before are left out. */
export function readAt({ lines, valid }: PlotLayout, step: number): ReadOut {
  const share = step / readSteps;
  const frequency = frequencyAt(share);
  const levels = lines
    .filter(({ name }) => name !== '')
    .toReversed()
    .flatMap((line) => {
      const level = levelAt(line.points, frequency);
      return level === undefined ? [] : [{ line, level: level + (line.lowered ?? 0) }];
    });
  return { frequency, isSure: isWithin(share, valid), levels };
}

/** An upright line at the frequency that is read, and a ring on each line that the plot shows there. */
export function drawCursor({ frequency, levels }: ReadOut, { range }: PlotLayout): Drawing {
  const x = percent(shareOf(frequency));
  const rings = levels
    .map(({ line, level }) => ({ line, depth: depthOf(level - (line.lowered ?? 0), range) }))
    .filter(({ depth }) => depth >= 0 && depth <= 1)
    .map(({ line: { of, isThin }, depth }) => ({
      name: 'circle',
      attributes: { class: `ring ${classOf(of, isThin)}`, cx: x, cy: percent(depth), r: 4 },
    }));
  return {
    name: 'g',
    attributes: { class: 'cursor' },
    children: [
      { name: 'line', attributes: { class: 'hair', x1: x, x2: x, y1: '0', y2: '100%' } },
      ...rings,
    ],
  };
}
