import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sortByBucket } from '../../../../src/domain/catalog/sort-by-bucket.ts';

it('sorts as comparing does, and keeps the order of equal ones', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 5 }), { maxLength: 40 }), (buckets) => {
      const reviews = Uint32Array.from(buckets.keys()).reverse();
      expect([...sortByBucket(reviews, 6, (review) => buckets[review]!)]).toEqual(
        [...reviews].sort((one, other) => buckets[one]! - buckets[other]!),
      );
    }),
  );
});
