import { expect, it } from 'vitest';
import { document, lineOfKey, problemsOf, source } from '../../../support/review.ts';

const judged = (overrides: Record<string, unknown>) =>
  problemsOf(document(source(overrides))).filter(({ rule }) => rule === 'front-matter-value');

it.each([
  ['date', '2025-02-30', 'YYYY-MM-DD'],
  ['price', '1,511 USD', 'plain number'],
  ['rating', [3.2, 0.7, 0.8], 'it has 3'],
  ['cost_performance', { currency: 'USD' }, 'needs the price'],
])('refuses `%s: %j`', (key, value, message) => {
  const messages = judged({ [key]: value }).map((problem) => problem.message);
  expect(messages.join('\n')).toContain(message);
});

it('names the line and column of a wrong number in the rating', () => {
  expect(judged({ rating: [3.2, 0.7, 0.8, 0.3, 0.8, 1.2] })).toMatchObject([
    {
      ...{ severity: 'error', line: lineOfKey('rating'), column: 30 },
      message: '`rating.5`: Rationality of Design Philosophy must be at most 1.0',
    },
  ]);
});

it.each([
  ['a key that is missing', { title: undefined }],
  ['a key that is unknown', { zzz: 1 }],
  ['a sum that is wrong', { rating: [3.3, 0.7, 0.8, 0.3, 0.8, 0.6] }],
])('leaves %s to its own rule', (_what, overrides) => {
  expect(judged(overrides)).toEqual([]);
});

it('tells of a wrong value beside an unknown key', () => {
  const proof = { comparator: 'Other', comparator_price: 30, price: -1, currency: 'USD', zzz: 1 };
  expect(judged({ cost_performance: proof })).toMatchObject([
    { message: expect.stringContaining('`cost_performance.price`') as string },
  ]);
});

it.each([
  ['ref', '', '`ref`: ref is empty'],
  ['rating', [3.2, 0.7, 0.8, 0.3, 0.8, -0.55], 'must be at least 0.0'],
])('says one thing of %s %j, which is wrong in several ways', (key, value, message) => {
  expect(judged({ [key]: value })).toMatchObject([
    { message: expect.stringContaining(message) as string },
  ]);
});

it('tells a rating with decimal commas once', () => {
  const text = source().replace(/^rating: .*$/m, 'rating: [3,2, 0,7, 0,8, 0,3, 0,8, 0,6]');
  expect(problemsOf(document(text)).map(({ message }) => message)).toEqual([
    expect.stringContaining('decimal point'),
  ]);
});

it.each([
  'cost_performance',
  'reasons',
  'price',
  'tags',
  'rating',
  'summary',
  'date',
  'draft',
  'ref',
])('says in words of its own what is wrong with any value of %s', (key) => {
  const values = ['x y', true, null, [], [['x']], { no: 1 }, -1, Number.MAX_VALUE];
  for (const value of values) {
    for (const { message } of problemsOf(document(source({ [key]: value })))) {
      expect(message).not.toMatch(/Invalid|Too (?:small|big)|expected .* received|NaN/);
    }
  }
});
