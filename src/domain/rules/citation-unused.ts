import { readCitations } from './readings/citations-of.ts';
import type { Finding, OwnRule } from './rule.ts';

export const citationUnused: OwnRule = {
  id: 'citation-unused',
  scope: 'document',
  severity: 'warning',
  summary: 'Every entry of the references is cited.',
  remedy: 'Cite each entry where its fact is stated, or remove it.',
  *find(document): Iterable<Finding> {
    const { cited, entries } = readCitations(document);
    const unused = [...entries].filter(([number]) => !cited.has(number));
    if (unused.length === 0) return;
    yield {
      ...unused[0]![1],
      message: `nothing cites ${unused.map(([number]) => `[${number}]`).join(', ')}`,
    };
  },
};
