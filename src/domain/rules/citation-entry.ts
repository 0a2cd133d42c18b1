import type { Citation } from '../check/body.ts';
import { readCitations } from './readings/citations-of.ts';
import type { Finding, OwnRule } from './rule.ts';

export const citationEntry: OwnRule = {
  id: 'citation-entry',
  scope: 'document',
  severity: 'warning',
  summary: 'Every citation has an entry in the references.',
  remedy: 'Add the entry, or remove the citation.',
  *find(document): Iterable<Finding> {
    const { cited, entries, defined } = readCitations(document);
    const lacking = [...cited.values()].filter(
      ({ number }) => !entries.has(number) && !defined.has(number),
    );
    for (const group of Map.groupBy(lacking, positionOf).values()) {
      const [{ line, column, text }] = group as [Citation];
      const numbers = group.map(({ number }) => number);
      const named = numbers.map((number) => `[${number}]`).join(', ');
      const verb = numbers.length === 1 ? 'is' : 'are';
      const message = `${named} ${verb} cited, but the references have no entry ${numbers.join(', ')}`;
      yield { line, column, text, message };
    }
  },
};

/** The citations of a group such as `[1, 2]` have one position. */
const positionOf = ({ line, column }: Citation) => `${line}:${column}`;
