import type { FileRule } from './rule.ts';

export const reviewFile: FileRule = {
  id: 'review-file',
  scope: 'file',
  severity: 'error',
  summary:
    'Every file below the folder of a kind is a review that ends in .md or .mdx, and every file of ' +
    '`measurements/` is `figures.yaml`, `curves.yaml` or the points of a curve in .csv, .txt, .frd ' +
    'or .dat, below the ref of a product. Left out are pictures, and names that begin with `_` or `.`.',
  remedy: 'Rename the file, or move it out of the content folder.',
};
