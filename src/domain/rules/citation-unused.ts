import { readCitations } from './readings/citations-of.ts';
import type { Finding, OwnRule } from './rule.ts';

export const citationUnused: OwnRule = {
  id: 'citation-unused',
  scope: 'document',
  severity: 'warning',
  summary: 'Every entry of the references is cited.',
  remedy: 'Cite each entry where its fact is stated, or remove it.',
  *find(document): Iterable<Finding> {
    const { cited, linked, entries } = readCitations(document);
    const unused = [...entries.values()].filter(
      ({ number }) => !cited.has(number) && !linked.has(number),
    );
    const [first] = unused;
    if (!first) return;
    const { line, column } = first;
    yield {
      ...{ line, column },
      message: `nothing cites ${unused.map(({ number }) => `[${number}]`).join(', ')}`,
    };
  },
};
