import { expect, it } from 'vitest';
import { document, problemsOf, source } from '../../../support/review.ts';

it('warns of a price that a company names', () => {
  const company = { title: 'Acme', target_name: 'Acme', ref: 'acme', price: 5 };
  expect(problemsOf(document(source(company), 'en/acme.md', 'company'))).toMatchObject([
    { rule: 'company-price', severity: 'warning' },
  ]);
});
