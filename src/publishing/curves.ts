import { stringify } from 'csv-stringify/sync';
import type { Channel, Target } from '../domain/measurements/curves/curve.ts';
import { curveDownload, targetDownload } from '../domain/measurements/curves/download.ts';
import type { DownloadFormat } from '../domain/formats.ts';
import type { MeasuredCurve } from '../page-data.ts';

/** The numbers of a curve as they were parsed, in each format. */
export const writeCurve: Record<DownloadFormat, (measured: MeasuredCurve) => string> = {
  csv: ({ curve }) => writeColumns(curve.channels),
  json: ({ curve, rig }) => JSON.stringify(curveDownload(curve, rig)),
};

/** The numbers of a target, in each format. */
export const writeTarget: Record<DownloadFormat, (target: Target) => string> = {
  csv: ({ points }) => writeColumns([{ name: 'both', points }]),
  json: (target) => JSON.stringify(targetDownload(target)),
};

/** A column of frequencies in Hz, and one of levels in dB for each channel; empty where it has none. */
function writeColumns(channels: readonly (Pick<Channel, 'points'> & { name: string })[]): string {
  const levels = channels.map(
    ({ points }) => new Map(points.map(({ frequency, level }) => [frequency, level])),
  );
  const frequencies = [...new Set(levels.flatMap((one) => [...one.keys()]))].sort((a, b) => a - b);
  return stringify([
    ['frequency', ...channels.map(({ name }) => name)],
    ...frequencies.map((frequency) => [frequency, ...levels.map((one) => one.get(frequency))]),
  ]);
}
