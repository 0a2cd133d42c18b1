import type { Citation } from '../check/body.ts';
import { nameNumbers, readCitations } from './readings/citations-of.ts';
import type { Finding, OwnRule } from './rule.ts';

export const citationEntry: OwnRule = {
  id: 'citation-entry',
  scope: 'document',
  severity: 'warning',
  summary: 'Every citation has an entry in the references.',
  remedy: 'Add the entry, or remove the citation.',
  *find(document): Iterable<Finding> {
    const { lacking, unused } = readCitations(document);
    const remedy =
      lacking.length === unused.length
        ? `Add the entry, or correct a number: nothing cites ${nameNumbers(unused)}.`
        : undefined;
    for (const group of Map.groupBy(lacking, positionOf).values()) {
      const [{ line, column, text }] = group as [Citation];
      const numbers = group.map(({ number }) => number).join(', ');
      const verb = group.length === 1 ? 'is' : 'are';
      const message = `${nameNumbers(group)} ${verb} cited, but the references have no entry ${numbers}`;
      yield { line, column, text, message, remedy };
    }
  },
};

/** The citations of a group such as `[1, 2]` have one position. */
const positionOf = ({ line, column }: Citation) => `${line}:${column}`;
