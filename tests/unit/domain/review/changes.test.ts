import { describe, expect, it } from 'vitest';
import { brokenTrails, modifiedOn, type Change } from '../../../../src/domain/review/changes.ts';
import type { Rating } from '../../../../src/domain/review/rating.ts';

const rating: Rating = [3.2, 0.7, 0.8, 0.3, 0.8, 0.6];
const change = (part: Change['part'], from: number, to: number): Change => ({
  ...{ date: '2025-12-02', why: 'A price fell.' },
  ...{ part, from, to },
});
const ofText: Change = { date: '2025-12-03', why: 'A word is corrected.' };

describe('the trail of a score', () => {
  it('leads from change to change to the score, whatever changes between', () => {
    const changes = [
      change('cost_performance', 0.6, 0.4),
      change('scientific_validity', 0.8, 0.7),
      ofText,
      change('cost_performance', 0.4, 0.3),
    ];
    expect(brokenTrails(changes, rating)).toEqual([]);
    expect(brokenTrails([ofText], rating)).toEqual([]);
  });

  it('breaks where a change ends elsewhere than the next begins, or the score is', () => {
    const changes = [change('cost_performance', 0.6, 0.5), change('cost_performance', 0.4, 0.2)];
    expect(brokenTrails(changes, rating)).toEqual([
      { index: 0, to: 0.5, expected: 0.4, isLast: false },
      { index: 1, to: 0.2, expected: 0.3, isLast: true },
    ]);
  });
});

it('dates a review by its last change, or by itself', () => {
  expect(modifiedOn({ date: '2025-08-07', changes: [change(undefined, 0, 0), ofText] })).toBe(
    '2025-12-03',
  );
  expect(modifiedOn({ date: '2025-08-07', changes: [] })).toBe('2025-08-07');
});
