import { literalAsterisks, mendAsterisks } from './readings/asterisks.ts';
import type { Finding, Rule } from './rule.ts';

export const literalEmphasis: Rule = {
  id: 'literal-emphasis',
  severity: 'warning',
  summary: 'Asterisks that mean bold become bold.',
  remedy: 'Put a space outside the asterisks, or move the punctuation out of them.',
  *find({ lines }): Iterable<Finding> {
    for (const { line, text, code } of lines) {
      if (code || !text.includes('**')) continue;
      const index = literalAsterisks(text);
      if (index === undefined) continue;
      const mended = mendAsterisks(text);
      yield {
        line,
        column: index + 1,
        text: text.slice(Math.max(0, index - 12), index + 14),
        message:
          '`**` here is shown as asterisks: Markdown does not open or close bold at this place',
        edit:
          mended !== text && literalAsterisks(mended) === undefined
            ? { line, column: 1, remove: text, insert: mended }
            : undefined,
      };
    }
  },
};
