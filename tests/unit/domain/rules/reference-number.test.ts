import { expect, it } from 'vitest';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

it('warns of two entries of one number', () => {
  const entry = '[1] Acme Laboratory';
  const text = bodyWith(entry, `[1] Shop, https://example.com/two\n\n${entry}`);
  expect(problemsOf(document(source({}, text)))).toMatchObject([
    { rule: 'reference-number', severity: 'warning', line: lineOf('Acme Laboratory') + 2 },
  ]);
});
