import { kinds } from '../../kinds.ts';
import { anyOf } from './any-of.ts';

/** The company of a product, by ref. */
export const company = anyOf('company', {
  isOf: (kind) => kinds[kind].ofCompany,
  knownIn: ({ companies }) => companies,
  why: 'no-such-company',
  all: ({ companies }) => companies.map(({ ref }) => ref),
  column: ({ company }) => company,
});
