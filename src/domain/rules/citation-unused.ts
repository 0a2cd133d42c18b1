import { nameNumbers, readCitations } from './readings/citations-of.ts';
import type { Finding, OwnRule } from './rule.ts';

export const citationUnused: OwnRule = {
  id: 'citation-unused',
  scope: 'document',
  severity: 'warning',
  summary: 'Every entry of the references is cited.',
  remedy: 'Cite each entry where its fact is stated, or remove it.',
  *find(document): Iterable<Finding> {
    const { lacking, unused } = readCitations(document);
    // As many citations without an entry tell of a wrong number: one mistake, told at the citation.
    if (lacking.length === unused.length) return;
    const [first] = unused;
    if (!first) return;
    const { line, column } = first;
    yield {
      ...{ line, column },
      message: `nothing cites ${nameNumbers(unused)}`,
    };
  },
};
