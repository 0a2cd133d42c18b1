import { holds, splitCells, type Separator } from './cells.ts';
import type { Line } from './lines.ts';
import { notations, readNumber, type Notation } from './numbers.ts';
import { canBeFrequency, canBeLevel } from './possible.ts';

/** A row of numbers; undefined where a value is missing. */
export interface Row extends Line {
  values: readonly (number | undefined)[];
}

/** How the cells of a file are told apart, and what its rows then hold. */
export interface Layout {
  separator: Separator;
  columns: number;
  rows: readonly Row[];
}

/** Rows may be damaged, and are told of then; so many of them are sound where the layout is right. */
const enough = 0.95;

/**
 * The ways to read lines as rows of numbers with one separator: nearly all of them have the same
 * number of cells, and each cell is a number.
 */
export function layoutsBy(separator: Separator, lines: readonly Line[]): Layout[] {
  // Most separators are in hardly any line, and splitting takes most of the time.
  if (lines.filter(({ text }) => holds(text, separator)).length < enough * lines.length) return [];
  return notations
    .map((notation) => rowsOf(lines, separator, notation))
    .filter((rows) => rows.length > 0 && rows.length >= enough * lines.length)
    .map((rows) => ({ separator, columns: rows[0]!.values.length, rows }));
}

/**
 * Whether the rows can be those of a measurement: a column rises as frequencies do, beside one that
 * can be levels.
 */
export function isSound({ rows, columns }: Layout): boolean {
  const all = Array.from({ length: columns }, (_, index) =>
    rows.map(({ values }) => values[index]).filter((value) => value !== undefined),
  );
  const rising = all.filter(
    (values) => values.length > 1 && values.every((one, at) => canBeFrequency(one, values[at - 1])),
  );
  const possible = all.filter((values) => values.every(canBeLevel));
  return rising.some((frequencies) => possible.some((levels) => levels !== frequencies));
}

/** Whether two layouts read the same numbers. */
export function areSame(one: Layout, other: Layout): boolean {
  return (
    one.rows.length === other.rows.length &&
    one.rows.every(({ values }, row) =>
      values.every((value, index) => value === other.rows[row]!.values[index]),
    )
  );
}

/** The lines with as many numbers as most lines have; none where too few lines are numbers. */
function rowsOf(lines: readonly Line[], separator: Separator, notation: Notation): Row[] {
  const rows: Row[] = [];
  let others = 0;
  for (const { line, text } of lines) {
    const values = splitCells(text, separator).map((cell) => readNumber(cell, notation));
    if (values.length >= 2 && !values.includes(NaN)) rows.push({ line, text, values });
    // A file is in one notation, and half of the time would go into the other one.
    else if (++others > (1 - enough) * lines.length) return [];
  }
  const byLength = Map.groupBy(rows, ({ values }) => values.length);
  return [...byLength.values()].reduce((most, one) => (one.length > most.length ? one : most), []);
}
