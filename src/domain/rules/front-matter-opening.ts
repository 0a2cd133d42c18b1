import type { Rule } from './rule.ts';

export const frontMatterOpening: Rule = {
  id: 'front-matter-opening',
  severity: 'warning',
  summary: 'The first line is `---` and nothing else.',
  remedy: 'Remove the byte-order mark or the spaces around `---`.',
  *find({ frontMatter, source }) {
    if (frontMatter.cleanOpening) return;
    const remove = source.split(/\r?\n/, 1)[0]!;
    yield {
      line: 1,
      message: 'the front matter opens with more than `---`',
      edit: { line: 1, column: 1, remove, insert: '---' },
    };
  },
};
