import { locate } from '../check/facts.ts';
import type { LibraryRule } from './rule.ts';

export const futureDate: LibraryRule = {
  id: 'future-date',
  scope: 'library',
  severity: 'error',
  summary: "A review's date is not in the future, and neither is that of a change.",
  remedy: 'Write the day on which it was written.',
  *find(facts, { today }) {
    const { review } = facts;
    if (!review) return;
    const changes = (review.changes ?? []).map(
      ({ date }, index) => [date, ['changes', index, 'date']] as const,
    );
    for (const [date, path] of [[review.date, ['date']] as const, ...changes]) {
      if (date <= today) continue;
      yield { ...locate(facts, ...path), message: `\`date\` ${date} lies in the future` };
    }
  },
};
