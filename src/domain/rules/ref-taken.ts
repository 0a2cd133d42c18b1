import { locate } from '../check/facts.ts';
import { isSameName } from '../check/library.ts';
import { kinds } from '../kinds.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const refTaken: LibraryRule = {
  id: 'ref-taken',
  scope: 'library',
  severity: 'error',
  summary: "A product's ref is no id of a category: its page would have the category's address.",
  remedy: 'Put the name of the company in front, as in `acme-dac`, in the ref and the file name.',
  *find(facts, { categories }): Iterable<Finding> {
    const { review, kind, name } = facts;
    // A ref other than the file's name is that mistake alone.
    if (!review || !isSameName(review.ref, name)) return;
    if (!kinds[kind].hasCategory || !categories?.byId.has(review.ref)) return;
    yield {
      ...locate(facts, 'ref'),
      message: `\`ref\` ${review.ref} is the id of a category`,
    };
  },
};
