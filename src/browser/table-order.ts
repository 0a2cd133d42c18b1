export type Direction = 'ascending' | 'descending';

/** How the cells of a column are compared: as numbers, or as text in the page's language. */
export type CellType = 'number' | 'text';

/** The direction after a press on a column: numbers start at the best, text at the first letter. */
export function nextDirection(current: Direction | undefined, type: CellType): Direction {
  if (current === undefined) return type === 'number' ? 'descending' : 'ascending';
  return current === 'ascending' ? 'descending' : 'ascending';
}

/**
 * The order of rows by one column's values. Equal ones keep their order, and empty cells come last
 * in either direction.
 * @returns indexes in the old order, first to last
 */
export function orderOf(
  values: readonly string[],
  type: CellType,
  direction: Direction,
  language: string,
): number[] {
  const sign = direction === 'ascending' ? 1 : -1;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const numbers = values.map((value) => (value === '' ? NaN : Number(value)));
  const isEmpty = (index: number) =>
    type === 'number' ? Number.isNaN(numbers[index]!) : values[index] === '';
  return values
    .map((_, index) => index)
    .sort((one, other) => {
      if (isEmpty(one) || isEmpty(other)) return Number(isEmpty(one)) - Number(isEmpty(other));
      const difference =
        type === 'number' ? numbers[one]! - numbers[other]! : compare(values[one]!, values[other]!);
      return sign * difference || one - other;
    });
}
