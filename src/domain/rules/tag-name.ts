import { locateValue, writtenValue } from '../check/front-matter.ts';
import { inYaml } from '../check/in-yaml.ts';
import type { Finding, OwnRule } from './rule.ts';

export const tagName: OwnRule = {
  id: 'tag-name',
  scope: 'document',
  severity: 'warning',
  summary: 'A tag that the vocabulary knows is written by its canonical name.',
  remedy: 'Write the canonical name; the page shows it so already.',
  *find({ review, frontMatter }, vocabulary): Iterable<Finding> {
    if (!review) return;
    const names = new Set(review.tags);
    for (const [index, spelling] of review.tags.entries()) {
      const { name, group } = vocabulary[review.lang](spelling);
      if (group === undefined || name === spelling) continue;
      const path = ['tags', index];
      const written = writtenValue(frontMatter, path);
      const { line, column } = locateValue(frontMatter, path);
      yield {
        line,
        column,
        text: spelling,
        message: `the tag "${spelling}" is filed under "${name}"`,
        remedy: `Write ${inYaml(name)}.`,
        // A tag that stands in the list already would stand in it twice.
        edit:
          written === undefined || written.includes('\n') || names.has(name)
            ? undefined
            : { line, column, remove: written, insert: inYaml(name) },
      };
      names.add(name);
    }
  },
};
