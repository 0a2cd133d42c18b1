import type { Finding, OwnRule } from './rule.ts';

export const toDo: OwnRule = {
  id: 'to-do',
  scope: 'document',
  allowsDrafts: true,
  severity: 'error',
  summary: 'Nothing in a review is still to be done.',
  remedy: 'Write what is still missing in place of `TODO`.',
  *find({ frontMatter, text: source }): Iterable<Finding> {
    if (!source.includes('TODO')) return;
    for (const [index, text] of source.split('\n').entries()) {
      const column = /\bTODO\b/.exec(text)?.index;
      if (column === undefined) continue;
      const line = index + 1;
      const where = line < frontMatter.bodyLine ? 'the front matter' : 'the text';
      yield { line, column: column + 1, text: text.trim(), message: `${where} has a to-do` };
    }
  },
};
