import { addressKey } from '../check/library.ts';
import type { Finding, Rule } from './rule.ts';

export const duplicateRef: Rule = {
  id: 'duplicate-ref',
  severity: 'error',
  summary: 'A ref stands for one review of its kind and language.',
  remedy: 'Remove one of the files, or give it a ref and a file name of its own.',
  *find({ review, kind, frontMatter, file }, library): Iterable<Finding> {
    if (!review) return;
    const same = library.byAddress.get(addressKey(kind, review.lang, review.ref)) ?? [];
    for (const other of same) {
      if (other.file === file) continue;
      yield {
        ...frontMatter.locate(['ref']),
        message: `\`ref\` ${review.ref} is also that of ${other.file}`,
      };
    }
  },
};
