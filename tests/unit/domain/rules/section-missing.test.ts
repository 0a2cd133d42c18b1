import { expect, it } from 'vitest';
import { bodyWith, document, problemsOf, source } from '../../../support/review.ts';

it('asks for every section', () => {
  const text = bodyWith('## Advice\n\nBuy it.\n\n', '');
  expect(problemsOf(document(source({}, text)))).toMatchObject([
    { rule: 'section-missing', message: 'the section "Advice" is missing' },
  ]);
});
