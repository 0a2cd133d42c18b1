import type { Kind } from '../../domain/kinds.ts';
import { count } from '../../domain/languages/count.ts';

/** What each kind of review is called in English; `title` ends the title of a review. */
export const kinds = {
  product: {
    one: 'Product',
    many: 'Products',
    review: 'Product review',
    title: 'Product Review',
    count: (number: number) => count(number, 'product'),
    about: 'Every product reviewed, highest overall first, with the six-part rating of each.',
    filterAll: 'Filter and sort all products',
    find: 'Find a product',
  },
  company: {
    one: 'Company',
    many: 'Companies',
    review: 'Company review',
    title: 'Company Review',
    count: (number: number) => count(number, 'company', 'companies'),
    about: 'Every company reviewed, highest overall first, with the six-part rating of each.',
    filterAll: 'Filter and sort all companies',
    find: 'Find a company',
  },
} satisfies Record<Kind, unknown>;
