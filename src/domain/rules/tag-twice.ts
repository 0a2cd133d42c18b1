import { locateValue } from '../check/front-matter.ts';
import type { Finding, OwnRule } from './rule.ts';

export const tagTwice: OwnRule = {
  id: 'tag-twice',
  scope: 'document',
  severity: 'warning',
  summary: 'A review has each tag once.',
  remedy: 'Remove one of the two; the page shows the tag once already.',
  *find({ review, frontMatter }, vocabulary): Iterable<Finding> {
    if (!review) return;
    const first = new Map<string, string>();
    for (const [index, spelling] of review.tags.entries()) {
      const [{ slug }] = vocabulary[review.lang](spelling);
      const known = first.get(slug);
      first.set(slug, known ?? spelling);
      if (known === undefined) continue;
      yield {
        ...locateValue(frontMatter, ['tags', index]),
        text: spelling,
        message:
          known === spelling
            ? `the tag "${spelling}" is there twice`
            : `the tags "${known}" and "${spelling}" are one tag`,
      };
    }
  },
};
