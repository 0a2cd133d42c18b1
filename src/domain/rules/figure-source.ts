import { measuredKind } from '../kinds.ts';
import { refKey } from '../check/library.ts';
import type { Finding, FigureRule } from './rule.ts';

export const figureSource: FigureRule = {
  id: 'figure-source',
  scope: 'figures',
  severity: 'error',
  summary:
    'A number that a figure gives as its source is an entry of the references of its review.',
  remedy: 'Correct the number, add the entry in every language, or give the address itself.',
  *find({ ref, figures }, { byRef }): Iterable<Finding> {
    const reviews = byRef.get(refKey(measuredKind, ref)) ?? [];
    for (const { source, places } of figures) {
      if (typeof source !== 'number') continue;
      const lacking = reviews.find(
        ({ entries }) => !entries.some(({ number }) => number === source),
      );
      if (!lacking) continue;
      yield { ...places.source, message: `${lacking.file} has no entry [${source}]` };
    }
  },
};
