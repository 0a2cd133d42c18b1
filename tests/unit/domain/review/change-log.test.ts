import { describe, expect, it } from 'vitest';
import { changeLog, latestChanges } from '../../../../src/domain/review/change-log.ts';
import type { Change } from '../../../../src/domain/review/changes.ts';
import { summary } from '../../../support/summary.ts';

const score = (date: string, part: Change['part'], from: number, to: number): Change => ({
  ...{ date, part, from, to },
  why: 'A price fell.',
});
const text = (date: string): Change => ({ date, why: 'A word is corrected.' });
const reviews = [
  summary(3.2, {
    ref: 'one',
    changes: [
      score('2025-09-01', 'cost_performance', 0.5, 0.3),
      text('2025-10-01'),
      score('2025-12-01', 'scientific_validity', 0.4, 0.7),
    ],
  }),
  summary(3, { ref: 'none' }),
  summary(2.1, { ref: 'two', changes: [score('2025-10-01', 'technology_level', 0.9, 0.8)] }),
];
const told = (log: ReturnType<typeof changeLog>) =>
  log.map(({ review, number, before, after }) => [review.ref, number, before, after]);

describe('the log of changes', () => {
  it('tells the overall before and after each, newest first, in the order of the reviews', () => {
    expect(told(changeLog(reviews))).toEqual([
      ['one', 3, 2.9, 3.2],
      ['one', 2, 2.9, 2.9],
      ['two', 1, 2.2, 2.1],
      ['one', 1, 3.1, 2.9],
    ]);
  });

  it('names each review once where only the latest are asked for, by its score', () => {
    const [one, , two] = reviews;
    const later = { ...one!, changes: [...one!.changes, text('2026-01-01')] };
    expect(told(latestChanges([later, two!], 5))).toEqual(told(latestChanges(reviews, 5)));
    expect(told(latestChanges(reviews, 5))).toEqual([
      ['one', 3, 2.9, 3.2],
      ['two', 1, 2.2, 2.1],
    ]);
    expect(latestChanges(reviews, 1)).toHaveLength(1);
    const ofText = summary(3, { changes: [text('2025-09-01'), text('2025-10-01')] });
    expect(told(latestChanges([ofText], 5))).toEqual([['acme-one', 2, 3, 3]]);
  });
});
