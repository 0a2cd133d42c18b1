import { expect, it } from 'vitest';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

it('warns of an entry that nothing cites', () => {
  const text = bodyWith('well [1].', 'well.');
  expect(problemsOf(document(source({}, text)))).toMatchObject([
    { rule: 'citation-unused', line: lineOf('Acme Laboratory') },
  ]);
});

it('counts citations in reasons', () => {
  const text = bodyWith('well [1].', 'well.');
  const reasons = { scientific_validity: 'Flat response [1]' };
  expect(problemsOf(document(source({ reasons }, text)))).toEqual([]);
});
