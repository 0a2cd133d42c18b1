import { locate } from '../check/facts.ts';
import { addressKey } from '../check/library.ts';
import { comparedKind } from '../kinds.ts';
import { currencyOf, isNear } from '../review/price.ts';
import { namedRefs } from './readings/proof-refs.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const comparatorPrice: LibraryRule = {
  id: 'comparator-price',
  scope: 'library',
  severity: 'warning',
  summary: 'A comparator that is reviewed here has the price that its review states.',
  remedy: 'Bring the proof up to date, or leave it where prices of that day are meant.',
  *find(facts, library): Iterable<Finding> {
    const { review } = facts;
    if (!review?.cost_performance) return;
    const { cost_performance: proof } = review;
    for (const { path, ref, price } of namedRefs(proof)) {
      const other = library.byAddress.get(addressKey(comparedKind, review.lang, ref))?.[0];
      // Another rule tells of a product that is compared with itself.
      if (ref === review.ref) continue;
      if (!other || currencyOf(other.review) !== proof.currency) continue;
      const theirs = other.review.price;
      if (price === undefined || theirs === undefined || isNear(price, theirs)) continue;
      yield {
        ...locate(facts, 'cost_performance', ...path),
        message: `${ref} costs ${price} ${proof.currency} here and ${theirs} in its own review`,
      };
    }
  },
};
