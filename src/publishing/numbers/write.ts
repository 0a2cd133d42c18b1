import type { DownloadFormat } from '../../domain/formats.ts';
import type { Channel, Curve, Target } from '../../domain/measurements/curves/curve.ts';
import { curveDownload, targetDownload } from '../../domain/measurements/curves/download.ts';
import type { Rig } from '../../domain/measurements/curves/rigs.ts';

/** The numbers of a curve as they were parsed, in each format. */
export const writeCurve: Record<DownloadFormat, (curve: Curve, rig: Rig) => string> = {
  csv: ({ channels }) => writeColumns(channels),
  json: (curve, rig) => JSON.stringify(curveDownload(curve, rig)),
};

/** The numbers of a target, in each format. */
export const writeTarget: Record<DownloadFormat, (target: Target) => string> = {
  csv: ({ points }) => writeColumns([{ name: 'both', points }]),
  json: (target) => JSON.stringify(targetDownload(target)),
};

/**
 * A column of frequencies in Hz, and one of levels in dB for each channel; empty where it has none.
 * Numbers and the names of channels are written as they are in CSV.
 */
function writeColumns(channels: readonly (Pick<Channel, 'points'> & { name: string })[]): string {
  const levels = channels.map(
    ({ points }) => new Map(points.map(({ frequency, level }) => [frequency, level])),
  );
  const frequencies = [...new Set(levels.flatMap((one) => [...one.keys()]))].sort((a, b) => a - b);
  const rows = frequencies.map(
    (frequency) => `${frequency},${levels.map((one) => one.get(frequency)).join()}\n`,
  );
  return `frequency,${channels.map(({ name }) => name).join()}\n${rows.join('')}`;
}
