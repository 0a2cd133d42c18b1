import { findUnknownProduct } from './readings/measured-product.ts';
import type { CurveRule } from './rule.ts';

export const curveProduct: CurveRule = {
  id: 'curve-product',
  scope: 'curves',
  severity: 'error',
  summary: 'Curves are those of a product that has a review: their folder is named by its ref.',
  remedy: 'Rename the folder to the ref of the product’s review.',
  find: ({ ref }, library) => findUnknownProduct(ref, library),
};
