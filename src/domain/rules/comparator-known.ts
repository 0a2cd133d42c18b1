import { nearest } from '../names/nearest.ts';
import { namedRefs } from './readings/proof-refs.ts';
import type { Finding, Rule } from './rule.ts';

export const comparatorKnown: Rule = {
  id: 'comparator-known',
  severity: 'error',
  summary: 'A `comparator` or `product` written as a ref is that of a reviewed product.',
  remedy: 'Correct the ref, or write the name of the product as it is sold.',
  *find({ review, frontMatter }, library): Iterable<Finding> {
    for (const { path, ref } of namedRefs(review?.cost_performance)) {
      if (library.refs.product.has(ref)) continue;
      const meant = nearest(ref, library.refs.product);
      yield {
        ...frontMatter.locate(['cost_performance', ...path]),
        message: `there is no product \`${ref}\``,
        remedy: meant && `Did you mean \`${meant}\`?`,
      };
    }
  },
};
