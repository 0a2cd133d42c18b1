import { expect, it } from 'vitest';
import type { Rating } from '../../../../src/domain/review/rating.ts';
import { judge } from '../../../../src/domain/rules/index.ts';
import { document, frontMatter, goodLibrary, source, vocabulary } from '../../../support/review.ts';

const file = 'products/en/acme/acme-one.md';
const rating = [3.3, 0.7, 0.8, 0.4, 0.8, 0.6] satisfies Rating;
const history = new Map([[file, [{ day: '2025-08-08', date: frontMatter.date, rating }]]]);
const judged = (values: object, asked: Parameters<typeof judge>[2]) => {
  const [, ...others] = goodLibrary();
  const review = document(source({ tags: ['DAC'], ...values }));
  return judge([review, ...others], vocabulary, { today: '2026-01-01', ...asked });
};

it('warns of a score that moved, at the score', () => {
  expect(judged({}, { history })).toMatchObject([
    {
      ...{ rule: 'change-told', severity: 'warning', file, line: 8, column: 22 },
      message: 'Cost-Performance went from 0.4 to 0.3 since the last commit, which no change tells',
      remedy: 'Add the change to `changes`: its day, why, `part`, `from` and `to`.',
    },
  ]);
});

it('is silent where a change tells it, in a draft, and where nobody asks git', () => {
  const change = { date: '2025-09-01', part: 'cost_performance', from: 0.4, to: 0.3, why: 'So.' };
  expect(judged({ changes: [change] }, { history })).toEqual([]);
  expect(judged({ draft: true }, { history }).map(({ rule }) => rule)).not.toContain('change-told');
  expect(judged({}, {})).toEqual([]);
});

it('names the day of a move that is committed', () => {
  const now = [3.2, 0.7, 0.8, 0.3, 0.8, 0.6] satisfies Rating;
  const past = [
    { day: '2025-08-08', date: frontMatter.date, rating },
    { day: '2025-09-01', date: frontMatter.date, rating: now },
  ];
  expect(judged({}, { history: new Map([[file, past]]) }).map(({ message }) => message)).toEqual([
    'Cost-Performance went from 0.4 to 0.3 on 2025-09-01, which no change tells',
  ]);
});

it('is silent on a review that can’t be read, and one that git does not know', () => {
  const rules = judged({ title: undefined }, { history }).map(({ rule }) => rule);
  expect(rules).toEqual(['missing-key']);
  expect(judged({}, { history: new Map() })).toEqual([]);
});
