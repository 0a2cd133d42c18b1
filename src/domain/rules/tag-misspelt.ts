import { locateValue } from '../check/front-matter.ts';
import { misspelt } from '../names/nearest.ts';
import type { Finding, OwnRule } from './rule.ts';

export const tagMisspelt: OwnRule = {
  id: 'tag-misspelt',
  scope: 'document',
  severity: 'warning',
  summary: 'A tag is no misspelling of one that the vocabulary knows.',
  remedy: 'Correct the tag, or add it to `tags.yaml` where it is meant so.',
  *find({ review, frontMatter }, vocabulary): Iterable<Finding> {
    if (!review) return;
    const known = vocabulary[review.lang];
    for (const [index, spelling] of review.tags.entries()) {
      const [{ group }] = known(spelling);
      const meant = group === undefined ? misspelt(spelling, known.spellings) : undefined;
      if (meant === undefined) continue;
      const [{ name }] = known(meant);
      yield {
        ...locateValue(frontMatter, ['tags', index]),
        text: spelling,
        message: `the vocabulary does not know the tag "${spelling}"`,
        remedy: `Did you mean "${name}"? If not, add the tag to \`tags.yaml\`.`,
      };
    }
  },
};
