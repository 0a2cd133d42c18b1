import { locateValue } from '../check/front-matter.ts';
import { currencyOf } from '../review/price.ts';
import { proofWithOtherPrice } from './readings/proof-refs.ts';
import type { Finding, OwnRule } from './rule.ts';

export const proofPrice: OwnRule = {
  id: 'proof-price',
  scope: 'document',
  severity: 'warning',
  summary: 'The `price` that a proof divides by is that of the front matter.',
  remedy: 'Correct one of the two, or say with `basis` what both prices of the proof cover.',
  *find({ review, frontMatter }): Iterable<Finding> {
    const proof = review && proofWithOtherPrice(review);
    if (!proof) return;
    yield {
      ...locateValue(frontMatter, ['cost_performance', 'price']),
      message: `the proof divides by ${proof.price} ${proof.currency}, but \`price\` is ${review.price} ${currencyOf(review)}`,
    };
  },
};
