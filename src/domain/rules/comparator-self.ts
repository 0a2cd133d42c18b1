import { locateValue } from '../check/front-matter.ts';
import { fold } from '../names/fold.ts';
import { comparedPairs } from './readings/proof-refs.ts';
import type { Finding, OwnRule } from './rule.ts';

export const comparatorSelf: OwnRule = {
  id: 'comparator-self',
  scope: 'document',
  severity: 'error',
  summary: 'A `comparator` is another product than the one that it is compared with.',
  remedy: 'Name another product, or leave the comparator out where nothing cheaper is equal.',
  *find({ review, frontMatter }): Iterable<Finding> {
    if (!review) return;
    const own = [review.ref, review.target_name];
    for (const { path, comparator, product } of comparedPairs(review.cost_performance)) {
      const judged = product === undefined ? own : [product];
      if (comparator === undefined || !judged.map(fold).includes(fold(comparator))) continue;
      yield {
        ...locateValue(frontMatter, ['cost_performance', ...path, 'comparator']),
        message: `the comparator \`${comparator}\` is the product itself`,
      };
    }
  },
};
