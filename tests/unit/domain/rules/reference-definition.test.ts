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

it('warns of an entry that is a footnote without a reference, and mends it', () => {
  const line = lineOf('Acme Laboratory');
  const text = bodyWith('[1] Acme Laboratory', '[^1]: Acme Laboratory');
  expect(problemsOf(document(source({}, text)))).toMatchObject([
    {
      ...{ rule: 'reference-definition', severity: 'warning', line },
      edit: { line, column: 1, remove: '[^1]:', insert: '[1]' },
    },
  ]);
});

it('takes a footnote that the text refers to', () => {
  const text = bodyWith('Buy it.', 'Buy it.[^a]\n\n[^a]: Or borrow it.');
  expect(problemsOf(document(source({}, text)))).toEqual([]);
});
