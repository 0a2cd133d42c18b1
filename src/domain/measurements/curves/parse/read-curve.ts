import type { Channel, CurveKind } from '../curve.ts';
import { channelColumns } from './channels.ts';
import { levelColumns } from './columns.ts';
import { isFault, type CurveFault } from './fault.ts';
import { isComment, linesOf } from './lines.ts';
import { pointsOf } from './points.ts';
import { readTable } from './table.ts';

/** The channels of a file, and what of it they don't hold. */
export interface ReadCurve {
  channels: readonly Channel[];
  skipped: Skipped;
}

/** What was left out of a file. */
export interface Skipped {
  /** Lines before the first row, and behind the last. */
  head: number;
  foot: number;
  /** Comments between rows. */
  comments: number;
  /** Rows where a value is missing. */
  incomplete: number;
  /** The names of columns, or their numbers where they have none. */
  columns: readonly string[];
}

/**
 * Reads the text of a measurement as programs export it: tables with any separator, decimal points
 * or commas, comments, titles and trailers, such as AutoEq, REW, CrinGraph and Klippel write. Never
 * throws.
 * @returns the channels, or the first thing that keeps them from being a measurement
 */
export function readCurve(text: string, kind: CurveKind): ReadCurve | CurveFault {
  const lines = linesOf(text);
  const impulse = lines.find((line) => isComment(line) && /impulse response/i.test(line.text));
  if (impulse) return { ...impulse, ...impulseResponse };
  const table = readTable(lines);
  if (isFault(table)) return table;
  const columns = levelColumns(table);
  if (isFault(columns)) return columns;
  const chosen = channelColumns(columns, kind);
  if (isFault(chosen)) return chosen;
  const channels: Channel[] = [];
  let incomplete = 0;
  for (const column of chosen) {
    const read = pointsOf(table.rows, column);
    if (isFault(read)) return read;
    channels.push({ name: column.channel, points: read.points });
    incomplete = Math.max(incomplete, read.missing);
  }
  const { head, foot, rows } = table;
  const taken = new Set(chosen.map(({ level }) => level));
  return {
    channels,
    skipped: {
      ...{ head: head.length, foot: foot.length, incomplete },
      comments: lines.length - head.length - foot.length - rows.length,
      columns: columns
        .filter(({ level }) => !taken.has(level))
        .map(({ name, level }) => name || String(level + 1)),
    },
  };
}

const impulseResponse = {
  message: 'this is an impulse response, not a frequency response',
  remedy: 'Export the measurement as frequency response.',
};
