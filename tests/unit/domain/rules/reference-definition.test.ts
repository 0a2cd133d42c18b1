import { expect, it } from 'vitest';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

it('warns of an entry that Markdown hides, and mends it', () => {
  const entry = '[1] Acme Laboratory, Test of the One, https://example.com/one';
  const line = lineOf('Acme Laboratory');
  const text = bodyWith(entry, '[1]: https://example.com/one');
  expect(problemsOf(document(source({}, text)))).toMatchObject([
    {
      ...{ rule: 'reference-definition', severity: 'warning', line },
      edit: { line, column: 1, remove: '[1]:', insert: '[1]' },
    },
  ]);
});
