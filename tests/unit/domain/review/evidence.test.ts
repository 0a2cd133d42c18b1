import { expect, it } from 'vitest';
import {
  byPart,
  isSourced,
  noEvidence,
  rankEvidence,
} from '../../../../src/domain/review/evidence.ts';

const one = { sources: 1, independent: 0 };

it('calls a review sourced where each part cites something', () => {
  expect(isSourced({ whole: one, parts: byPart(() => one) })).toBe(true);
  const lacking = { ...byPart(() => one), technology_level: { sources: 0, independent: 0 } };
  expect(isSourced({ whole: one, parts: lacking })).toBe(false);
  expect(isSourced(noEvidence)).toBe(false);
});

it('ranks by independent sources first, and then by all', () => {
  const cited = [
    { sources: 0, independent: 0 },
    { sources: 40, independent: 0 },
    { sources: 1, independent: 1 },
    { sources: 12, independent: 1 },
    { sources: 2, independent: 2 },
  ];
  const ranks = cited.map(rankEvidence);
  expect(ranks).toEqual([...new Set(ranks)].sort((one, other) => one - other));
});

it('has no source where nothing is cited, for any part', () => {
  const none = { sources: 0, independent: 0 };
  expect(noEvidence).toEqual({ whole: none, parts: byPart(() => none) });
});
