/** How a file writes its numbers: with a decimal point or with a decimal comma. */
export interface Notation {
  /** A number may begin with its decimals. */
  written: RegExp;
  /** What divides thousands. */
  groups: RegExp;
  /** Nothing has to be taken out of such a number, as most are. */
  plain: RegExp;
}

/**
 * The two that occur: `1,035.64` and `1.035,64`. Apostrophes, and blanks that break no line, divide
 * thousands in both.
 */
export const notations: readonly Notation[] = [
  {
    written: /^[+-]?(?:\d+|[1-9]\d{0,2}(?:[,'’\u00a0\u202f]\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i,
    groups: /[,'’\u00a0\u202f]/g,
    plain: /^-?\d+(?:\.\d+)?$/,
  },
  {
    written: /^[+-]?(?:\d+|[1-9]\d{0,2}(?:[.'’\u00a0\u202f]\d{3})+)?(?:,\d*)?(?:e[+-]?\d+)?$/i,
    groups: /[.'’\u00a0\u202f]/g,
    plain: /^-?\d+$/,
  },
];

/** What stands where nothing was measured. */
const missing = /^(?:\?|-+|n\/?a|nan|null)?$/i;

/**
 * Reads a number as a file writes its numbers.
 * @returns undefined where a value is missing, and NaN where the cell is no number
 */
export function readNumber(
  cell: string,
  { written, groups, plain: isPlain }: Notation,
): number | undefined {
  if (isPlain.test(cell)) return Number(cell);
  const plain = cell.replace('\u2212', '-');
  if (written.test(plain) && /\d/.test(plain)) {
    return Number(plain.replace(groups, '').replace(',', '.'));
  }
  return missing.test(plain) ? undefined : NaN;
}

/** Whether a line begins with a number, and so is meant as a row of them. */
export function beginsWithNumber(line: string): boolean {
  return /^\s*"?\s*[+\-\u2212]?[.,]?\d/.test(line);
}
