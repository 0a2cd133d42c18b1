import { measuredKind } from '../kinds.ts';
import { nearest } from '../names/nearest.ts';
import type { Finding, FigureRule } from './rule.ts';

export const figureProduct: FigureRule = {
  id: 'figure-product',
  scope: 'figures',
  severity: 'error',
  summary: 'Figures are those of a product that has a review: their folder is named by its ref.',
  remedy: 'Rename the folder to the ref of the product’s review.',
  *find({ ref }, { refs }): Iterable<Finding> {
    const known = refs[measuredKind];
    if (known.has(ref)) return;
    const meant = nearest(ref, known);
    yield {
      line: 1,
      message: `no product has the ref \`${ref}\``,
      remedy: meant && `Did you mean \`${meant}\`?`,
    };
  },
};
