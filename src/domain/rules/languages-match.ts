import { locate } from '../check/facts.ts';
import { translationsOf } from './readings/translation.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const languagesMatch: LibraryRule = {
  id: 'languages-match',
  scope: 'library',
  severity: 'warning',
  summary: 'All languages of a review name the same company and day.',
  remedy: 'Decide which is right and correct the other file.',
  *find(facts, library): Iterable<Finding> {
    const { review } = facts;
    if (!review) return;
    for (const other of translationsOf(facts, library)) {
      for (const key of ['company_id', 'date'] as const) {
        const [here, there] = [review[key], other.review[key]];
        // A key that one file lacks is told there.
        if (here === undefined || there === undefined || here === there) continue;
        yield {
          ...locate(facts, key),
          message: `\`${key}\` is ${here} here and ${there} in ${other.file}`,
        };
      }
    }
  },
};
