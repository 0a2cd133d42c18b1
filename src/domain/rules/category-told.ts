import { locate } from '../check/facts.ts';
import type { Review } from '../check/schema.ts';
import { isPlaced, refKey } from '../check/library.ts';
import { kinds } from '../kinds.ts';
import { findUnfinished } from '../text/unfinished.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const categoryTold: LibraryRule = {
  id: 'category-told',
  scope: 'library',
  severity: 'warning',
  summary: 'A key, the tags or the summary of a product tell which category it is of.',
  remedy: 'Add `category` with an id of `categories.yaml`, or a tag that names what it is.',
  *find(facts, { categories, categoryOf, byRef }): Iterable<Finding> {
    if (!categories || !isPlaced(facts) || !kinds[facts.kind].hasCategory) return;
    const ref = refKey(facts.kind, facts.review.ref);
    const all = byRef.get(ref)!;
    // All languages are told together, so one message says it.
    if (all[0] !== facts || categoryOf(ref)) return;
    // A key that is wrong, and tags that are still to be written, are other rules' matter.
    if (all.some(({ review }) => review.category !== undefined || hasUnfinished(review))) return;
    yield {
      ...locate(facts, 'tags'),
      message: 'nothing tells the category: no tag names it, and no noun of the summary',
    };
  },
};

const hasUnfinished = ({ tags }: Review) => tags.some((tag) => findUnfinished(tag) !== undefined);
