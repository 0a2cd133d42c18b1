import { expect, it } from 'vitest';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

it('warns of each entry of a number that another has', () => {
  const entry = '[1] Acme Laboratory';
  const more = (number: number) => `[${number}] Shop, https://example.com/two\n\n`;
  const text = bodyWith(entry, `${more(1)}${more(2)}${more(1)}${entry}`);
  const line = lineOf('Acme Laboratory');
  const message = `[1] is twice in the references, first in line ${line}`;
  const found = problemsOf(document(source({}, text))).filter(
    ({ rule }) => rule === 'reference-number',
  );
  expect(found).toMatchObject([
    { severity: 'warning', line: line + 4, column: 1, message },
    { line: line + 6, column: 1, message },
  ]);
});
