import { locateValue, writtenValue } from '../check/front-matter.ts';
import { inYaml } from '../check/in-yaml.ts';
import type { Finding, OwnRule } from './rule.ts';

export const tagName: OwnRule = {
  id: 'tag-name',
  scope: 'document',
  severity: 'warning',
  summary: 'A tag that the vocabulary knows is written by its canonical name.',
  remedy: 'Write the canonical name; the page shows that one already.',
  *find({ review, frontMatter }, vocabulary): Iterable<Finding> {
    if (!review) return;
    const names = new Set(review.tags);
    for (const [index, spelling] of review.tags.entries()) {
      const tags = vocabulary[review.lang](spelling);
      if (tags.some(({ group, name }) => group === undefined || name === spelling)) continue;
      const canonical = tags.map(({ name }) => name);
      const path = ['tags', index];
      const written = writtenValue(frontMatter, path);
      const { line, column } = locateValue(frontMatter, path);
      const insert = canonical.map(inYaml).join(', ');
      // A tag that is in the list already would be in it twice, and two tags may need two lines.
      const isCertain = canonical.length === 1 && !names.has(canonical[0]!);
      yield {
        line,
        column,
        text: spelling,
        message: `the tag "${spelling}" is filed under ${canonical.map((name) => `"${name}"`).join(' and ')}`,
        remedy: `Write ${insert}.`,
        edit:
          written === undefined || written.includes('\n') || !isCertain
            ? undefined
            : { line, column, remove: written, insert },
      };
      for (const name of canonical) names.add(name);
    }
  },
};
