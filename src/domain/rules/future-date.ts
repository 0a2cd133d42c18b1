import { locate } from '../check/facts.ts';
import type { LibraryRule } from './rule.ts';

export const futureDate: LibraryRule = {
  id: 'future-date',
  scope: 'library',
  severity: 'error',
  summary: "A review's date is not in the future.",
  remedy: 'Write the day on which the review was written.',
  *find(facts, { today }) {
    const date = facts.review?.date;
    if (date === undefined || date <= today) return;
    yield { ...locate(facts, 'date'), message: `\`date\` ${date} lies in the future` };
  },
};
