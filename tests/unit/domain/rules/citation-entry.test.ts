import { expect, it } from 'vitest';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

it('warns of a citation without an entry', () => {
  const text = bodyWith('well [1].', 'well [1], or so [2].');
  expect(problemsOf(document(source({}, text)))).toMatchObject([
    { rule: 'citation-entry', line: lineOf('well [1]'), column: 29, text: '[2]' },
  ]);
});

it.each(['1. Acme Laboratory', '1) Acme Laboratory', '［1］ Acme Laboratory', '- Acme Laboratory'])(
  'takes entries in the form "%s"',
  (entry) => {
    const text = bodyWith('[1] Acme Laboratory', entry);
    expect(problemsOf(document(source({}, text)))).toEqual([]);
  },
);
