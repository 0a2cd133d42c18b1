import { locate } from '../check/facts.ts';
import { addressKey, isPlaced } from '../check/library.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const duplicateRef: LibraryRule = {
  id: 'duplicate-ref',
  scope: 'library',
  severity: 'error',
  summary: 'A ref names one review of its kind and language.',
  remedy: 'Remove one of the files, or give it a ref and a file name of its own.',
  *find(facts, library): Iterable<Finding> {
    if (!isPlaced(facts)) return;
    const { review, kind, file } = facts;
    const same = library.byAddress.get(addressKey(kind, review.lang, review.ref)) ?? [];
    for (const other of same) {
      if (other.file === file) continue;
      yield {
        ...locate(facts, 'ref'),
        message: `\`ref\` ${review.ref} is also that of ${other.file}`,
      };
    }
  },
};
