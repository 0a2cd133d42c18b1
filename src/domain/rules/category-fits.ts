import { locate } from '../check/facts.ts';
import { textOf } from '../check/filed-category.ts';
import { isPlaced, refKey } from '../check/library.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const categoryFits: LibraryRule = {
  id: 'category-fits',
  scope: 'library',
  severity: 'warning',
  summary: 'A `category` is none that tags and summary alike contradict.',
  remedy: 'Correct the key, or the tags and the summary.',
  *find(facts, { categories, teller, byRef }): Iterable<Finding> {
    if (!teller || !isPlaced(facts)) return;
    const { category: id, ref } = facts.review;
    if (id === undefined || !categories?.byId.has(id)) return;
    const all = byRef.get(refKey(facts.kind, ref))!;
    const certain = teller.tellCertain(all.map(({ review }) => textOf(review)));
    if (certain === undefined || certain === id) return;
    yield {
      ...locate(facts, 'category'),
      message: `\`category\` is \`${id}\`, but tags and summary both say \`${certain}\``,
    };
  },
};
