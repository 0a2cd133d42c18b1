import { locate } from '../check/facts.ts';
import { comparedKind } from '../kinds.ts';
import { nearest } from '../names/nearest.ts';
import { namedRefs } from './readings/proof-refs.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const comparatorKnown: LibraryRule = {
  id: 'comparator-known',
  scope: 'library',
  severity: 'error',
  summary: 'A `comparator` or `product` written as a ref is that of a reviewed product.',
  remedy: 'Correct the ref, or write the name of the product as it is sold.',
  *find(facts, library): Iterable<Finding> {
    const { review } = facts;
    const refs = library.refs[comparedKind];
    for (const { path, ref } of namedRefs(review?.cost_performance)) {
      if (refs.has(ref)) continue;
      const meant = nearest(ref, refs);
      yield {
        ...locate(facts, 'cost_performance', ...path),
        message: `there is no ${comparedKind} \`${ref}\``,
        remedy: meant && `Did you mean \`${meant}\`?`,
      };
    }
  },
};
