import { expect, it } from 'vitest';
import { judge } from '../../../../src/domain/rules/index.ts';
import { document, goodLibrary, source, vocabulary } from '../../../support/review.ts';

it('offers the company that an unknown id may mean', () => {
  const bad = document(source({ company_id: 'ac-me' }), 'en/ac-me/acme-one.md');
  expect(judge([...goodLibrary().slice(2), bad], vocabulary)).toMatchObject([
    { rule: 'unknown-company', severity: 'warning', remedy: 'Did you mean `acme`?' },
    { rule: 'one-language' },
  ]);
});
