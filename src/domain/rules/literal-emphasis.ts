import type { Block } from '../check/body.ts';
import type { Position } from '../check/position.ts';
import type { Finding, OwnRule } from './rule.ts';

/** Signs of emphasis that are left in a text, with what they were meant to make. */
const signs: readonly { pattern: RegExp; meant: string }[] = [
  { pattern: /[*＊]{2}/g, meant: 'bold' },
  { pattern: /~~|～～/g, meant: 'strike-through' },
  // A lone asterisk may be a product sign or a note; a pair around words is neither.
  {
    pattern: /(?<![\p{L}\p{N}\s*＊])[*＊](?![\s*＊])[^*＊\n]*?[^\s*＊][*＊](?![*＊])/gu,
    meant: 'italics',
  },
  { pattern: /(?<![\w_])_{1,2}(?![\s_])[^_\n]*?[^\s_]_{1,2}(?![\w_])/g, meant: 'emphasis' },
];

const anySign = /[*＊~～_]/;

export const literalEmphasis: OwnRule = {
  id: 'literal-emphasis',
  scope: 'document',
  severity: 'warning',
  summary: 'Asterisks, tildes and underscores that mean emphasis become emphasis.',
  remedy:
    'Remove spaces inside of the signs or put one outside; write a backslash before a sign that is meant.',
  *find({ body, text }): Iterable<Finding> {
    const lines = text.split('\n');
    for (const block of body.blocks) {
      const found = firstLiteral(block, lines);
      if (!found) continue;
      const { position, sign, meant } = found;
      yield {
        ...position,
        message: `\`${sign}\` here is shown as it is: Markdown does not read it as ${meant} at this place`,
      };
    }
  },
};

/** The first sign that is left as text, and was not written with a backslash. */
function firstLiteral({ texts }: Block, lines: readonly string[]) {
  for (const { text, positionAt } of texts) {
    if (!anySign.test(text)) continue;
    for (const { pattern, meant } of signs) {
      for (const { 0: found, index } of text.matchAll(pattern)) {
        const at: Position = positionAt(index);
        if (lines[at.line - 1]![at.column - 2] === '\\') continue;
        const { 0: sign } = /^(.)\1*/u.exec(found)!;
        return { position: at, sign, meant };
      }
    }
  }
  return undefined;
}
