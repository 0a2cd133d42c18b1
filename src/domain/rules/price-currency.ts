import { locate } from '../check/facts.ts';
import { roundSums, type Currency } from '../review/currencies.ts';
import { currencyOf } from '../review/price.ts';
import { proofWithOtherPrice } from './readings/proof-refs.ts';
import { translationsOf } from './readings/translation.ts';
import type { Finding, LibraryRule } from './rule.ts';

/** Round sums: most audio products cost a few of them, and none costs as many as this. */
const usual = 3;
const most = 20_000;
/**
 * Prices of one product in two currencies differ by less than this, even with taxes and markets.
 */
const greatestRatio = 6;

export const priceCurrency: LibraryRule = {
  id: 'price-currency',
  scope: 'library',
  severity: 'warning',
  summary: "A price is in the review's currency, and worth about as much in every language.",
  remedy: 'Correct the price, or name its `currency`.',
  *find(facts, library): Iterable<Finding> {
    const { review } = facts;
    if (review?.price === undefined || review.price === 0) return;
    const currency = currencyOf(review);
    // The rule about the proof tells this already.
    if (proofWithOtherPrice(review)) return;
    const own = inRoundSums(review.price, currency);
    if (own > most) {
      yield {
        ...locate(facts, 'price'),
        message: `\`price\` is ${review.price} ${currency}, more than any product costs`,
      };
      return;
    }
    for (const { review: other, file } of translationsOf(facts, library)) {
      if (!other.price) continue;
      const otherCurrency = currencyOf(other);
      const theirs = inRoundSums(other.price, otherCurrency);
      const ratio = own / theirs;
      if (ratio < greatestRatio && ratio > 1 / greatestRatio) continue;
      // The one that is farther from what products cost is taken for the mistaken one.
      if (distance(own) < distance(theirs)) continue;
      yield {
        ...locate(facts, 'price'),
        message:
          `\`price\` is ${review.price} ${currency} here ` +
          `and ${other.price} ${otherCurrency} in ${file}`,
      };
      return;
    }
  },
};

const inRoundSums = (price: number, currency: Currency) => price / roundSums[currency];
const distance = (sums: number) => Math.abs(Math.log(sums / usual));
