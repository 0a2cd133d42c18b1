import { findNote, findUnfinished, markUnfinished } from '../text/unfinished.ts';
import type { Finding, OwnRule } from './rule.ts';

const example = markUnfinished('…');

export const toDo: OwnRule = {
  id: 'to-do',
  scope: 'document',
  allowsDrafts: true,
  severity: 'error',
  summary: 'No part of a review is unfinished.',
  remedy: `Write what is still missing in place of \`${example}\`.`,
  *find({ frontMatter, text: source }): Iterable<Finding> {
    for (const [index, text] of source.split('\n').entries()) {
      const column = findUnfinished(text) ?? findNote(text);
      if (column === undefined) continue;
      const line = index + 1;
      const where = line < frontMatter.bodyLine ? 'the front matter' : 'the text';
      yield { line, column: column + 1, text: text.trim(), message: `${where} has a to-do` };
    }
  },
};
