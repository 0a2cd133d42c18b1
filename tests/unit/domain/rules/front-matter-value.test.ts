import { expect, it } from 'vitest';
import { document, lineOfKey, places, problemsOf, source } from '../../../support/review.ts';

const judged = (overrides: Record<string, unknown>) =>
  problemsOf(document(source(overrides))).filter(({ rule }) => rule === 'front-matter-value');

it.each([
  ['date', '2025-02-30', 'YYYY-MM-DD'],
  ['price', '1,511 USD', 'plain number'],
  ['price', -1, 'negative'],
  ['rating', [3.2, 0.7, 0.8], 'it has 3'],
  ['rating', [3.2, 0.7, 0.8, 0.3, 0.8, 1.2], 'at most 1.0'],
  ['rating', [3.25, 0.75, 0.8, 0.3, 0.8, 0.6], 'steps of 0.1'],
  ['lang', 'fr', 'lang must be en or ja'],
  ['tags', 'Headphones', 'tags must be a list'],
  ['ref', '2024', 'more than digits'],
  ['reasons', { scientific_validity: 'x'.repeat(91) }, 'at most 90'],
  ['target_name', 'x'.repeat(201), 'target_name has more than 200 characters'],
  ['title', 'x y'.repeat(67), 'title has more than 200 characters'],
  ['summary', 'x y'.repeat(334), 'summary has more than 1000 characters'],
  ['draft', false, 'draft is true or left out'],
])('refuses `%s: %j`', (key, value, message) => {
  const messages = judged({ [key]: value }).map((problem) => problem.message);
  expect(messages.join('\n')).toContain(message);
});

it('names the line and column of a wrong number in the rating', () => {
  const problems = judged({ rating: [3.2, 0.7, 0.8, 0.3, 0.8, 1.2] });
  expect(places(problems)).toContain(`front-matter-value ${lineOfKey('rating')}:30`);
});

const proof = { comparator: 'Other', comparator_price: 30, price: 100, currency: 'USD' };

it.each([
  [{ ...proof, comparator: undefined }, 'comparator_price without a comparator'],
  [{ ...proof, comparator_price: undefined }, 'a comparator needs its comparator_price'],
  [{ ...proof, currency: 'usd' }, 'currency must be one of USD, JPY, '],
  [
    { currency: 'USD', products: [{ product: 'A', weight: 0.5, price: 1 }] },
    'add up to 0.5, not 1',
  ],
])('refuses a half proof of cost-performance', (half, message) => {
  const messages = judged({ cost_performance: half }).map((problem) => problem.message);
  expect(messages.join('\n')).toContain(message);
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
