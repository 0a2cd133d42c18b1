const base = 36;

/**
 * Whole numbers, 0 or more, as data files hold them: for each digit in base 36 a text with a letter
 * for each number, the highest digit first. Digits of one weight are alike, so they compress better
 * than numbers one after another.
 */
export type DigitColumns = string[];

export function writeDigits(numbers: readonly number[]): DigitColumns {
  const texts = numbers.map((number) => number.toString(base));
  const width = texts.reduce((most, { length }) => Math.max(most, length), 0);
  const padded = texts.map((text) => text.padStart(width, '0'));
  return Array.from({ length: width }, (_, digit) => padded.map((text) => text[digit]).join(''));
}

/** The number at a place of such columns. */
export function readDigits(columns: DigitColumns, place: number): number {
  return parseInt(columns.map((column) => column[place]).join(''), base);
}
