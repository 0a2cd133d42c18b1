import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import { bodyLine, document, goodLibrary, source, vocabulary } from '../../../support/review.ts';

const proof = { comparator: 'acme-two', comparator_price: 30, price: 100, currency: 'USD' };
const two = { ref: 'acme-two', title: 'Acme Two Review', target_name: 'Acme Two' };
const judged = (price?: number, currency?: string, cost_performance: object = proof) =>
  judge(
    [
      document(source({ cost_performance })),
      document(source({ ...two, price, currency }), 'en/acme/acme-two.md'),
      ...goodLibrary().slice(1),
    ],
    vocabulary,
  ).filter(({ rule }) => rule === 'comparator-price');

it('warns where a comparator has another price by now', () => {
  expect(judged(30)).toEqual([]);
  expect(judged(40)).toMatchObject([
    {
      ...{ severity: 'warning', line: bodyLine - 1, column: 33 },
      message: 'acme-two costs 30 USD here and 40 in its own review',
      remedy: 'Bring the proof up to date, or leave it where prices of that day are meant.',
    },
  ]);
});

it('holds prices against each other in one currency only', () => {
  expect(judged(40, 'EUR')).toEqual([]);
  expect(judged(40, 'USD')).toHaveLength(1);
});

it('needs both prices', () => {
  const byQuotient = { comparator: 'acme-two', quotient: 0.3, currency: 'USD' };
  expect(judged(40, 'USD', byQuotient)).toEqual([]);
  expect(judged(undefined, 'USD')).toEqual([]);
});

it('leaves a product that is compared with itself, or with none of here, to other rules', () => {
  const rulesOf = (comparator: string) =>
    judge(
      [document(source({ cost_performance: { ...proof, comparator } })), ...goodLibrary().slice(1)],
      vocabulary,
    ).map(({ rule }) => rule);
  expect(rulesOf('acme-one')).toEqual(['comparator-self']);
  expect(rulesOf('bolt-two')).toEqual(['comparator-known']);
  expect(rulesOf('Bolt Two')).toEqual([]);
});
