import { findUnknownProduct } from './readings/measured-product.ts';
import type { FigureRule } from './rule.ts';

export const figureProduct: FigureRule = {
  id: 'figure-product',
  scope: 'figures',
  severity: 'error',
  summary: 'Figures are those of a product that has a review: their folder is named by its ref.',
  remedy: 'Rename the folder to the ref of the product’s review.',
  find: ({ ref }, library) => findUnknownProduct(ref, library),
};
