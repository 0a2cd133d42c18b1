import { type CostPerformance, comparisonsOf } from '../../review/cost-performance.ts';

/** The refs that a proof names, with the price it gives each. A free name has a capital or a space. */
export function namedRefs(
  proof: CostPerformance | undefined,
): { path: (string | number)[]; ref: string; price: number | undefined }[] {
  if (!proof) return [];
  return comparisonsOf(proof).flatMap((one, index) => {
    const path = proof.products ? ['products', index] : [];
    return [
      { path: [...path, 'product'], ref: one.product, price: one.price },
      { path: [...path, 'comparator'], ref: one.comparator, price: one.comparator_price },
    ].flatMap(({ ref, ...rest }) => (ref && /^[a-z0-9-]+$/.test(ref) ? [{ ref, ...rest }] : []));
  });
}
