import { readDigits, writeDigits, type DigitColumns } from '../digit-columns.ts';

/** Amounts in one currency as data files hold them. Many reviews share an amount. */
export interface PriceColumn {
  /** The different amounts, the least first, each as its distance from the last. */
  steps: number[];
  /**
   * Of each review the place of its amount among them, counted from 1; 0 where it has none. In all
   * currencies but the first it is the distance from the likely place, made a whole number by
   * `unsigned`: what is dear in one currency is dear in the others.
   */
  places: DigitColumns;
}

/**
 * Writes the amounts of the same reviews in several currencies, to twelve digits, which are more
 * than any price has.
 */
export function writeAmounts(
  byCurrency: readonly (readonly (number | undefined)[])[],
): PriceColumn[] {
  const ranked = byCurrency.map(rank);
  const [first] = ranked;
  return ranked.map(({ steps, places }) => ({
    steps,
    places: writeDigits(
      places === first!.places
        ? places
        : places.map((place, at) =>
            unsigned(place - likelyPlace(first!.places[at]!, first!.steps, steps)),
          ),
    ),
  }));
}

/** Makes the function that gives the amount of a review in one of the currencies. */
export function readAmounts(
  columns: readonly PriceColumn[],
  currency: number,
): (review: number) => number | undefined {
  const { steps, places } = columns[currency]!;
  const first = columns[0]!;
  let amount = 0;
  const amounts = steps.map((step) => (amount = rounded(amount + step)));
  return (review) => {
    const written = readDigits(places, review);
    if (currency === 0) return amounts[written - 1];
    const likely = likelyPlace(readDigits(first.places, review), first.steps, steps);
    return amounts[likely + signed(written) - 1];
  };
}

function rank(amounts: readonly (number | undefined)[]): { steps: number[]; places: number[] } {
  const known = amounts.filter((amount) => amount !== undefined);
  const different = [...new Set(known)].sort((one, other) => one - other);
  const places = new Map(different.map((amount, at) => [amount, at + 1]));
  return {
    steps: different.map((amount, at) => rounded(amount - (different[at - 1] ?? 0))),
    places: amounts.map((amount) => places.get(amount!) ?? 0),
  };
}

/** As far up among the amounts of a currency as a place is among those of the first. */
function likelyPlace(place: number, firsts: readonly number[], steps: readonly number[]): number {
  return firsts.length === 0 ? 0 : Math.round((place * steps.length) / firsts.length);
}

/** 0, -1, 1, -2, 2 … as 0, 1, 2, 3, 4 … */
function unsigned(distance: number): number {
  return distance < 0 ? -2 * distance - 1 : 2 * distance;
}

function signed(number: number): number {
  return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
}

/** Without what sums of decimal fractions are off by. */
function rounded(amount: number): number {
  return Number(amount.toPrecision(12));
}
