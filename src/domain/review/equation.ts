import {
  comparisonsOf,
  provenQuotient,
  quotientOf,
  roundQuotient,
  type Comparison,
  type CostPerformance,
} from './cost-performance.ts';
import { formatScore } from './rating.ts';

/** Writes an amount in the currency of a proof. */
type WriteAmount = (amount: number) => string;

/** Whether nothing cheaper is known to be equal, so that there is nothing to divide. */
export function isUnbeaten({ comparator, comparator_price: price, quotient }: Comparison): boolean {
  return [comparator, price, quotient].every((one) => one === undefined);
}

/**
 * A comparison in a line, the prices and the score that comes of them: `149 USD ÷ 1,511 USD → 0.1`.
 * Without both prices it is the score alone, `→ 0.1`.
 */
export function writeEquation(comparison: Comparison, write: WriteAmount): string {
  const prices = dividedPrices(comparison)?.map(write).join(' ÷ ') ?? '';
  return `${prices} →\u00a0${formatScore(roundQuotient(quotientOf(comparison)))}`.trim();
}

/**
 * The equation of a whole proof in TeX: a fraction of prices, the quotient alone where they are
 * unknown, or the weighted mean of several comparisons.
 */
export function writeTex(proof: CostPerformance, write: WriteAmount): string {
  const [dividend, divisor] = dividedPrices(proof)?.map((price) => `\\text{${write(price)}}`) ?? [];
  const terms = proof.products
    ? comparisonsOf(proof).map(writeTerm).join(' + ')
    : dividend && `\\frac{${dividend}}{${divisor}}`;
  const quotient = provenQuotient(proof);
  const result = `${quotient.toFixed(3)} \\to ${formatScore(roundQuotient(quotient))}`;
  return terms ? `${terms} = ${result}` : result;
}

function writeTerm(one: Comparison): string {
  return `${Number((one.weight ?? 0).toFixed(3))} \\times ${quotientOf(one).toFixed(2)}`;
}

/** The comparator's price and the own one, where the quotient comes from them. */
function dividedPrices({ price, comparator_price: theirs, quotient }: Comparison) {
  const isDivided = quotient === undefined && price !== undefined && theirs !== undefined;
  return isDivided ? [theirs, price] : undefined;
}
