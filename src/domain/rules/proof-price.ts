import { locateValue } from '../check/front-matter.ts';
import { currencyOf, isNear } from '../review/price.ts';
import type { Finding, OwnRule } from './rule.ts';

export const proofPrice: OwnRule = {
  id: 'proof-price',
  scope: 'document',
  severity: 'warning',
  summary: 'The `price` that a proof divides by is that of the front matter.',
  remedy: 'Correct one of the two, or say with `basis` what both prices of the proof cover.',
  *find({ review, frontMatter }): Iterable<Finding> {
    const proof = review?.cost_performance;
    if (review?.price === undefined || proof?.price === undefined) return;
    // A basis says that the prices cover more than the bare product.
    if (proof.basis !== undefined || proof.product !== undefined) return;
    if (proof.currency !== currencyOf(review) || isNear(proof.price, review.price)) return;
    yield {
      ...locateValue(frontMatter, ['cost_performance', 'price']),
      message: `the proof divides by ${proof.price} ${proof.currency}, but \`price\` is ${review.price}`,
    };
  },
};
