import { separators } from './cells.ts';
import type { CurveFault } from './fault.ts';
import { areSame, isSound, layoutsBy, type Layout } from './layout.ts';
import { isComment, type Line } from './lines.ts';
import { beginsWithNumber } from './numbers.ts';

/** The rows of numbers in a file with what stands around them. */
export interface Table extends Layout {
  head: readonly Line[];
  foot: readonly Line[];
}

/**
 * Finds the rows of numbers in a file, whatever separates its columns and begins its decimals. What
 * can be read in two ways is not guessed.
 */
export function readTable(lines: readonly Line[]): Table | CurveFault {
  const candidates = lines.filter(({ text }) => beginsWithNumber(text));
  if (candidates.length === 0) return noRows;
  let unsound: Layout | undefined;
  for (const separator of separators) {
    const layouts = layoutsBy(separator, candidates);
    const [layout, other] = layouts.filter(isSound);
    if (layout && other && !areSame(layout, other)) return undecidable(candidates[0]!);
    if (layout) return tableOf(lines, layout);
    unsound ??= layouts[0];
  }
  // What is wrong with the numbers is told by line when they are read.
  return unsound ? tableOf(lines, unsound) : noColumns(candidates[0]!);
}

/** Puts the rows in their place among the other lines, or tells of a line that is in their way. */
function tableOf(lines: readonly Line[], layout: Layout): Table | CurveFault {
  const { columns, rows } = layout;
  const [first, last] = [rows[0]!.line, rows.at(-1)!.line];
  const isRow = new Set(rows.map(({ line }) => line));
  const others = lines.filter(({ line }) => !isRow.has(line));
  const head = others.filter(({ line }) => line < first);
  const foot = others.filter(({ line }) => line > last);
  const strange =
    others.find((one) => one.line > first && one.line < last && !isComment(one)) ??
    foot.find(({ text }) => beginsWithNumber(text));
  return strange ? strangeRow(strange, columns) : { ...layout, head, foot };
}

const noRows: CurveFault = {
  line: 1,
  message: 'the file has no row of numbers',
  remedy: 'Export it as text with a frequency and a level in each line.',
};

function noColumns({ line, text }: Line): CurveFault {
  return {
    ...{ line, text },
    message: 'the columns can’t be told apart',
    remedy: 'Put a tab, semicolon, comma or blank between the columns, the same in all lines.',
  };
}

/** How a file is saved that nobody can misread. */
export const plainNumbers =
  'Save the file with decimal points, nothing between thousands, and tabs between columns.';

function undecidable({ line, text }: Line): CurveFault {
  return {
    ...{ line, text },
    message: 'it can’t be told whether points and commas divide thousands or begin decimals',
    remedy: plainNumbers,
  };
}

function strangeRow({ line, text }: Line, columns: number): CurveFault {
  return {
    ...{ line, text },
    message: `the line is no row of ${columns} numbers as the others are`,
    remedy: 'Correct the line or remove it; comments begin with `*` or `#`.',
  };
}
