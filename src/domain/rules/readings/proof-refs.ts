import type { Review } from '../../check/schema.ts';
import { currencyOf, isNear } from '../../review/price.ts';
import {
  type Comparison,
  type CostPerformance,
  comparisonsOf,
} from '../../review/cost-performance.ts';

type Path = (string | number)[];

/** The comparisons of a proof, each with its path within it. */
export function comparedPairs(proof: CostPerformance | undefined): (Comparison & { path: Path })[] {
  if (!proof) return [];
  return comparisonsOf(proof).map((one, index) => ({
    ...one,
    path: proof.products ? ['products', index] : [],
  }));
}

/** The proof of a review that divides by another price or currency than the review states; undefined for none. */
export function proofWithOtherPrice(review: Review): CostPerformance | undefined {
  const { price, cost_performance: proof } = review;
  if (price === undefined || proof?.price === undefined) return undefined;
  // A basis says that the prices cover more than the bare product.
  if (proof.basis !== undefined || proof.product !== undefined) return undefined;
  // The same number in two currencies is one of them by mistake.
  const isSameCurrency = proof.currency === currencyOf(review);
  return isSameCurrency === isNear(proof.price, price) ? undefined : proof;
}

/** The refs that a proof names, with the price it gives each. A free name has a capital or a space. */
export function namedRefs(
  proof: CostPerformance | undefined,
): { path: Path; ref: string; price: number | undefined }[] {
  return comparedPairs(proof).flatMap(({ path, ...one }) =>
    [
      { path: [...path, 'product'], ref: one.product, price: one.price },
      { path: [...path, 'comparator'], ref: one.comparator, price: one.comparator_price },
    ].flatMap(({ ref, ...rest }) => (ref && /^[a-z0-9-]+$/.test(ref) ? [{ ref, ...rest }] : [])),
  );
}
