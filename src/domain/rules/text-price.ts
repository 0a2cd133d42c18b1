import { currencyOf, isNear } from '../review/price.ts';
import { productQuotients } from '../check/quotients.ts';
import type { Finding, OwnRule } from './rule.ts';

export const textPrice: OwnRule = {
  id: 'text-price',
  scope: 'document',
  severity: 'warning',
  summary:
    'The price that the quotient under Cost-Performance divides by is that of the front matter.',
  remedy: 'Correct one of the two prices, or say in the text why they differ.',
  *find(document): Iterable<Finding> {
    const { review } = document;
    // What a proof divides by is judged by itself.
    if (!review || review.price === undefined || review.cost_performance) return;
    const price = review.price;
    const ownCurrency = currencyOf(review);
    const quotients = productQuotients(document).filter(
      ({ currency }) => currency === undefined || currency === ownCurrency,
    );
    if (quotients.length === 0 || quotients.some(({ divisor }) => isNear(divisor, price))) return;
    const { line, column, text, divisor } = quotients[0]!;
    yield {
      line,
      column,
      text,
      message: `the quotient divides by ${divisor}, but \`price\` is ${price} ${ownCurrency}`,
    };
  },
};
