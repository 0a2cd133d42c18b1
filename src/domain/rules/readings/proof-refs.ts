import {
  type Comparison,
  type CostPerformance,
  comparisonsOf,
} from '../../review/cost-performance.ts';

type Path = (string | number)[];

/** The comparisons of a proof, each with its path inside of it. */
export function comparedPairs(proof: CostPerformance | undefined): (Comparison & { path: Path })[] {
  if (!proof) return [];
  return comparisonsOf(proof).map((one, index) => ({
    ...one,
    path: proof.products ? ['products', index] : [],
  }));
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
