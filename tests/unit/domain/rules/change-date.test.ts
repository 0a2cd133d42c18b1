import { expect, it } from 'vitest';
import { bodyLine, document, problemsOf, source } from '../../../support/review.ts';

const problemsOn = (...days: string[]) =>
  problemsOf(document(source({ changes: days.map((date) => ({ date, why: 'A word.' })) })));

it('takes changes from the day of the review on, several a day too', () => {
  expect(problemsOn('2025-08-07', '2025-12-02', '2025-12-02')).toEqual([]);
});

it('refuses one before the review, and one before the change above it', () => {
  expect(problemsOn('2025-08-06')).toMatchObject([
    {
      ...{ rule: 'change-date', severity: 'error', line: bodyLine - 1, column: 19 },
      message: 'the change of 2025-08-06 is older than the review, of 2025-08-07',
      remedy: 'Correct the day, or put the changes in order, the oldest first.',
    },
  ]);
  expect(problemsOn('2025-12-02', '2025-11-01', '2025-12-03', '2025-12-01')).toMatchObject([
    {
      column: 57,
      message: 'the change of 2025-11-01 is older than the change before it, of 2025-12-02',
    },
    {
      column: 133,
      message: 'the change of 2025-12-01 is older than the change before it, of 2025-12-03',
    },
  ]);
});

it('refuses one that is still to come', () => {
  expect(problemsOn('2026-01-02')).toMatchObject([
    { rule: 'future-date', message: '`date` 2026-01-02 lies in the future' },
  ]);
});
