import { readCitations } from './readings/citations-of.ts';
import type { Finding, OwnRule } from './rule.ts';

export const citationEntry: OwnRule = {
  id: 'citation-entry',
  scope: 'document',
  severity: 'warning',
  summary: 'Every citation has an entry in the references.',
  remedy: 'Add the entry, or remove the citation.',
  *find(document): Iterable<Finding> {
    const { cited, entries } = readCitations(document);
    for (const [number, { line, column }] of cited) {
      if (entries.has(number)) continue;
      yield {
        line,
        column,
        text: `[${number}]`,
        message: `[${number}] is cited, but the references have no entry ${number}`,
      };
    }
  },
};
