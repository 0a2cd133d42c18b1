import { placeOf } from './readings/schema-issues.ts';
import type { Rule } from './rule.ts';

export const duplicateKey: Rule = {
  id: 'duplicate-key',
  severity: 'error',
  summary: 'Every key stands once in the front matter.',
  remedy: 'Keep one of the two lines.',
  *find({ frontMatter }) {
    for (const fault of frontMatter.faults) {
      if (fault.kind !== 'duplicate') continue;
      yield {
        ...placeOf(fault),
        message: fault.sameValue
          ? `\`${fault.key}\` stands twice with the same value, first in line ${fault.firstLine}`
          : `\`${fault.key}\` stands twice with two values, first in line ${fault.firstLine}`,
        remedy: fault.sameValue
          ? 'Remove this line.'
          : 'Decide which value is right and remove the other line.',
        edit:
          fault.sameValue && fault.wholeLine !== undefined
            ? { line: fault.line, column: 1, remove: `${fault.wholeLine}\n`, insert: '' }
            : undefined,
      };
    }
  },
};
