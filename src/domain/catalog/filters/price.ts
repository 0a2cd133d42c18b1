import { kinds } from '../../kinds.ts';
import { unpricedColumn } from '../columns.ts';
import { fail, tally } from '../failures.ts';
import { oneOf } from '../parameter.ts';
import { isNarrowed, rangeOf, type Range } from '../range.ts';
import type { RangeFilter } from '../setting.ts';

interface Values {
  /** In the catalog's currency. Reviews without a price are left out, unless kept. */
  price: Range;
  unpriced: 'drop' | 'keep';
}

/** The price of a product. */
export const price: RangeFilter<Values> = {
  parameters: {
    price: rangeOf({
      // Within these lengths a number is written as it was read.
      form: /^\d{1,12}(\.\d{1,4})?$/,
      parse: Number,
      format: String,
      limits: [0, Infinity],
      why: 'not-a-price',
    }),
    unpriced: oneOf(() => ['drop', 'keep'], 'drop'),
  },
  settle: ({ price, unpriced }) => ({ price, unpriced: isNarrowed(price) ? unpriced : 'drop' }),
  isOf: (kind) => kinds[kind].priced,
  conditions: 1,
  judge({ prices }, { price, unpriced }, failures, condition) {
    if (!isNarrowed(price)) return;
    const [cheapest, dearest] = price;
    const keepsUnpriced = unpriced === 'keep';
    for (let review = 0; review < failures.length; review++) {
      const amount = prices[review]!;
      const isThere = Number.isNaN(amount)
        ? keepsUnpriced
        : amount >= cheapest && amount <= dearest;
      if (!isThere) fail(failures, review, condition);
    }
  },
  /** By column of the spread, and at `unpricedColumn` those without a price. */
  count: ({ priceColumn }, _, judged, condition) =>
    tally(priceColumn, unpricedColumn + 1, judged, condition),
  scale: ({ priceScale }) => priceScale,
};
