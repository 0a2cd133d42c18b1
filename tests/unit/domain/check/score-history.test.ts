import { describe, expect, it } from 'vitest';
import { untoldMoves } from '../../../../src/domain/check/score-history.ts';
import type { Review } from '../../../../src/domain/check/schema.ts';
import type { Rating } from '../../../../src/domain/review/rating.ts';

const date = '2025-08-07';
const rated = (validity: number): Rating => [validity, validity, 0, 0, 0, 0];
const past = (...days: [day: string, validity: number, date?: string][]) =>
  days.map(([day, validity, of = date]) => ({ day, date: of, rating: rated(validity) }));
const review = (validity: number, ...moves: [from: number, to: number][]) =>
  ({
    ...{ date, rating: rated(validity) },
    changes: moves.map(([from, to], index) => ({
      ...{ date: `2025-09-0${index + 1}`, part: 'scientific_validity', why: 'So.', from, to },
    })),
  }) as unknown as Review;
const told = (...of: Parameters<typeof untoldMoves>) =>
  untoldMoves(...of).map(({ part, from, to, day }) => {
    expect(part).toBe('scientific_validity');
    return [from, to, day];
  });

describe('a score that moved in git', () => {
  it('is untold without an entry', () => {
    expect(told(review(0.7), past(['2025-08-08', 0.8], ['2025-09-01', 0.7]))).toEqual([
      [0.8, 0.7, '2025-09-01'],
    ]);
  });

  it('is untold where it is not committed yet', () => {
    expect(told(review(0.7), past(['2025-08-08', 0.8]))).toEqual([[0.8, 0.7, undefined]]);
  });

  it('is told by an entry, by several, or by one for several', () => {
    const moves = past(['2025-08-08', 0.8], ['2025-09-01', 0.7], ['2025-09-02', 0.6]);
    expect(told(review(0.6, [0.8, 0.7], [0.7, 0.6]), moves)).toEqual([]);
    const [first, , last] = moves;
    expect(told(review(0.6, [0.8, 0.7], [0.7, 0.6]), [first!, last!])).toEqual([]);
    expect(told(review(0.6, [0.8, 0.6]), moves)).toEqual([
      [0.8, 0.7, '2025-09-01'],
      [0.7, 0.6, '2025-09-02'],
    ]);
  });

  it('is untold where the entry is the other way round', () => {
    const back = past(['2025-08-08', 0.7], ['2025-09-01', 0.8], ['2025-09-02', 0.7]);
    expect(told(review(0.7, [0.7, 0.8], [0.8, 0.7]), back)).toEqual([]);
    expect(told(review(0.7, [0.8, 0.7]), back)).toEqual([[0.7, 0.8, '2025-09-01']]);
  });

  it('counts by days, so that a slip of a day is none', () => {
    const slip = past(['2025-08-08', 0.8], ['2025-08-08', 0.3], ['2025-08-08', 0.7]);
    expect(told(review(0.7), slip)).toEqual([]);
  });

  it('is of another review where the day of the review is another', () => {
    expect(told(review(0.7), past(['2024-08-08', 0.2, '2024-08-07'], [date, 0.7]))).toEqual([]);
  });
});
