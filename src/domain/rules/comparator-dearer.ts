import { locateValue } from '../check/front-matter.ts';
import { comparedPairs } from './readings/proof-refs.ts';
import type { Finding, OwnRule } from './rule.ts';

export const comparatorDearer: OwnRule = {
  id: 'comparator-dearer',
  scope: 'document',
  severity: 'warning',
  summary: 'A `comparator` costs less than the product: it is the cheapest that is equal.',
  remedy: 'Correct the prices, or leave the comparator out: without one, nothing cheaper is equal.',
  *find({ review, frontMatter }): Iterable<Finding> {
    for (const pair of comparedPairs(review?.cost_performance)) {
      const { path, comparator, comparator_price: theirs, price } = pair;
      if (theirs === undefined || price === undefined || theirs <= price) continue;
      // The schema lets no price be without its comparator.
      yield {
        ...locateValue(frontMatter, ['cost_performance', ...path, 'comparator_price']),
        message: `${comparator!} costs ${theirs}, more than the ${price} of the product`,
      };
    }
  },
};
