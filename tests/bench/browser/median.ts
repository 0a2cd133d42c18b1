/** The middle of some numbers, or the lower of the two in the middle; NaN of none. */
export function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => one - other)[(numbers.length - 1) >> 1] ?? NaN;
}
