import { expect, it } from 'vitest';
import { company, document, lineOfKey, problemsOf, source } from '../../../support/review.ts';

it('warns of a price that a company names', () => {
  expect(
    problemsOf(document(source({ ...company, price: 5 }), 'en/acme.md', 'company')),
  ).toMatchObject([
    {
      ...{ rule: 'company-price', severity: 'warning', line: lineOfKey('price'), column: 1 },
      message: 'a company has a `price`',
      remedy: 'Remove the key; the page does not show it.',
    },
  ]);
});

it('takes a company without one', () => {
  expect(problemsOf(document(source(company), 'en/acme.md', 'company'))).toEqual([]);
});

it('asks nothing of a company whose front matter does not hold', () => {
  const unread = document(source({ ...company, title: undefined }), 'en/acme.md', 'company');
  expect(problemsOf(unread).map(({ rule }) => rule)).toEqual(['missing-key']);
});
