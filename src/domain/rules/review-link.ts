import { nearest } from '../names/nearest.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const reviewLink: LibraryRule = {
  id: 'review-link',
  scope: 'library',
  severity: 'error',
  summary: 'A `ReviewLink` leads to a review that is there.',
  remedy: 'Correct the ref; `kind="company"` leads to the review of a company.',
  *find({ mentions }, { refs }): Iterable<Finding> {
    for (const { kind, ref, line, column, text } of mentions) {
      if (refs[kind].has(ref)) continue;
      const meant = nearest(ref, refs[kind]);
      yield {
        ...{ line, column, text },
        message: `there is no ${kind} \`${ref}\``,
        remedy: meant && `Did you mean \`${meant}\`?`,
      };
    }
  },
};
