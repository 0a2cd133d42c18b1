import type { ReviewDocument } from '../check/document.ts';
import type { Block } from '../check/body.ts';
import type { Position } from '../check/position.ts';
import type { Finding, OwnRule } from './rule.ts';

export const literalEmphasis: OwnRule = {
  id: 'literal-emphasis',
  scope: 'document',
  severity: 'warning',
  summary: 'Asterisks that mean bold become bold.',
  remedy: 'Remove the space inside of the asterisks, or write `\\**` where asterisks are meant.',
  *find(document): Iterable<Finding> {
    for (const block of document.body.blocks) {
      const place = firstLiteral(block, document);
      if (!place) continue;
      yield {
        ...place,
        message:
          '`**` here is shown as asterisks: Markdown does not open or close bold at this place',
      };
    }
  },
};

/** The first `**` that is left as text, and was not written with a backslash. */
function firstLiteral({ texts }: Block, { text: source }: ReviewDocument): Position | undefined {
  for (const { text, place } of texts) {
    for (const { index } of text.matchAll(/\*\*/g)) {
      const { line, column } = place(index);
      const before = source.split('\n', line)[line - 1]?.[column - 2];
      if (before !== '\\') return { line, column };
    }
  }
  return undefined;
}
