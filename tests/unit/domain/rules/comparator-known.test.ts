import { expect, it } from 'vitest';
import type { ReviewDocument } from '../../../../src/domain/check/document.ts';
import { judge } from '../../../../src/domain/rules/index.ts';
import { bodyLine, document, goodLibrary, source, vocabulary } from '../../../support/review.ts';

const proof = { comparator: 'acme-two', comparator_price: 30, price: 100, currency: 'USD' };
const two = { ref: 'acme-two', title: 'Acme Two Review', target_name: 'Acme Two', price: 30 };
const judged = (...others: ReviewDocument[]) =>
  judge(
    [document(source({ cost_performance: proof })), ...goodLibrary().slice(1), ...others],
    vocabulary,
  ).filter(({ rule }) => rule === 'comparator-known');

it('refuses a comparator that is no review', () => {
  expect(judged()).toMatchObject([
    {
      ...{ severity: 'error', line: bodyLine - 1, column: 33 },
      message: 'there is no product `acme-two`',
      remedy: 'Correct the ref, or write the name of the product as it is sold.',
    },
  ]);
  expect(judged(document(source(two), 'en/acme/acme-two.md'))).toEqual([]);
});

it('offers the ref that a slip may mean', () => {
  const slip = document(source({ cost_performance: { ...proof, comparator: 'acme-onee' } }));
  const [problem] = judge([slip, ...goodLibrary().slice(1)], vocabulary);
  expect(problem).toMatchObject({ rule: 'comparator-known', remedy: 'Did you mean `acme-one`?' });
});

it('asks for the product that is judged as well, and takes free names', () => {
  const both = { ...proof, comparator: 'acme two', product: 'acme-three' };
  const [problem, ...others] = judge(
    [document(source({ cost_performance: both })), ...goodLibrary().slice(1)],
    vocabulary,
  );
  expect(others).toEqual([]);
  expect(problem).toMatchObject({
    ...{ rule: 'comparator-known', message: 'there is no product `acme-three`' },
    column:
      source({ cost_performance: both }).split('\n')[bodyLine - 2]!.indexOf('"acme-three') + 1,
  });
});
