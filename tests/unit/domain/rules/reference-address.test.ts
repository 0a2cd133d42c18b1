import { expect, it } from 'vitest';
import { bodyWith, document, problemsOf, source } from '../../../support/review.ts';

it('refuses a reference whose address is none', () => {
  const [problem] = problemsOf(
    document(source({}, bodyWith('https://example.com/one', 'https:///one'))),
  );
  expect(problem).toMatchObject({
    rule: 'reference-address',
    severity: 'error',
    text: 'https:///one',
    column: '[1] Acme Laboratory, Test of the One, '.length + 1,
  });
});

it.each([
  ['htp://example.com/one', 'http://example.com/one'],
  ['https:/example.com/one', 'https://example.com/one'],
])('refuses %s and says what is meant', (address, meant) => {
  const text = bodyWith('https://example.com/one', address);
  expect(problemsOf(document(source({}, text)))).toMatchObject([
    { rule: 'reference-address', text: address, remedy: `Did you mean \`${meant}\`?` },
  ]);
});
