import { splitCells } from './cells.ts';
import type { CurveFault } from './fault.ts';
import { withoutMark } from './lines.ts';
import { plainNumbers, type Table } from './table.ts';

/** A column of levels with the column of its frequencies. */
export interface LevelColumn {
  /** As the file names it; empty where it does not. */
  name: string;
  frequency: number;
  level: number;
}

const namesFrequency = /freq|hz|^[fx]$/i;

/**
 * The columns of a table that can be levels. The last line of the head that names a frequency and as
 * many columns as there are gives their names, whether it is a comment or not; where none does, the
 * first column is the frequency. Where frequencies are repeated, as in sets by Klippel, each belongs
 * to the columns behind it, and the line above names them.
 */
export function levelColumns(table: Table): LevelColumn[] | CurveFault {
  const { names, above } = headOf(table);
  if (names.length === 0 && mayBeDecimals(table)) return undecidable(table);
  const named = names.flatMap((name, index) => (namesFrequency.test(name) ? [index] : []));
  const frequencies = named.length > 0 ? named : [0];
  const others = Array.from({ length: table.columns }, (_, index) => index).filter(
    (index) => !frequencies.includes(index),
  );
  return others.map((level) => {
    const frequency = frequencies.findLast((index) => index < level) ?? frequencies[0]!;
    const title = frequencies.length > 1 ? above[frequency] : undefined;
    return { name: title || (names[level] ?? ''), frequency, level };
  });
}

function headOf({ head, separator, columns }: Table): { names: string[]; above: string[] } {
  const lines = head.map((line) => splitCells(withoutMark(line), separator));
  const at = lines.findLastIndex(
    (cells) => cells.length === columns && cells.some((cell) => namesFrequency.test(cell)),
  );
  return { names: lines[at] ?? [], above: lines[at - 1] ?? [] };
}

/** Whether commas could begin decimals as well as divide columns, as in `20,0,65,1`. */
function mayBeDecimals({ separator, columns, rows }: Table): boolean {
  return separator === ',' && columns > 2 && rows.every(({ text }) => !text.includes('.'));
}

function undecidable({ rows: [first] }: Table): CurveFault {
  return {
    ...{ line: first!.line, text: first!.text },
    message: 'it can’t be told which commas begin decimals and which divide columns',
    remedy: plainNumbers,
  };
}
