import { kinds } from '../../kinds.ts';
import { anyOf } from './any-of.ts';

/** The category of a product, by id. */
export const category = anyOf('category', {
  isOf: (kind) => kinds[kind].hasCategory,
  knownIn: ({ categories }) => categories,
  why: 'no-such-category',
  all: ({ categories }) => categories.map(({ id }) => id),
  column: ({ category }) => category,
});
