import { audible } from '../curves/grid.ts';
import type { View } from './view.ts';

/** What a plot shows from top to bottom, in dB. */
export interface LevelRange {
  top: number;
  bottom: number;
}

/** A place on an axis: its value, and where it is as a share of the axis' length. */
export interface Tick {
  value: number;
  at: number;
}

/**
 * How many dB are as long as a decade: ratios of IEC 60263. Phones are too narrow for the usual one.
 */
export const wideRatio = 25;
export function narrowRatio({ against }: Pick<View, 'against'>): number {
  return against ? 10 : 20;
}

/** The units of a drawing: whole numbers of them are fine enough for 0.01 dB. */
export const unitsPerDecibel = 100;
const unitsPerDecade = wideRatio * unitsPerDecibel;

/** How many decades of frequency a plot shows. */
export const decades = Math.log10(audible.to / audible.from);
export const plotWidth = Math.round(unitsPerDecade * decades);

/** The height of a plot in units. */
export function plotHeight({ top, bottom }: LevelRange): number {
  return (top - bottom) * unitsPerDecibel;
}

/** The boxes whose proportions a plot has on a wide screen and on a phone, as SVG names them. */
export function roomsFor(
  { top, bottom }: LevelRange,
  view: Pick<View, 'against'>,
): { wide: string; narrow: string } {
  const room = (ratio: number) => `0 0 ${decades * ratio} ${top - bottom}`;
  return { wide: room(wideRatio), narrow: room(narrowRatio(view)) };
}

/** Where a frequency in Hz is from left to right, as a share of the width. */
export function shareOf(frequency: number): number {
  return Math.log10(frequency / audible.from) / decades;
}

/** The frequency in Hz at a share of the width. */
export function frequencyAt(share: number): number {
  return audible.from * (audible.to / audible.from) ** share;
}

/** Where a level in dB is from top to bottom, as a share of the height. */
export function depthOf(level: number, { top, bottom }: LevelRange): number {
  return (top - level) / (top - bottom);
}

/** The frequencies that are written below a plot, in Hz. */
export const frequencyTicks: readonly Tick[] = [
  20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000,
].map((value) => ({ value, at: shareOf(value) }));

/** The levels that are written beside a plot: every 10 dB, or every 5 dB where it shows few. */
export function levelTicks(range: LevelRange): Tick[] {
  const step = range.top - range.bottom > 30 ? 10 : 5;
  const first = Math.ceil((range.bottom + 1) / step) * step;
  const count = Math.floor((range.top - 1 - first) / step) + 1;
  return Array.from({ length: count }, (_, index) => {
    const value = first + index * step;
    return { value, at: depthOf(value, range) };
  });
}
