import { expect, it } from 'vitest';
import { bodyWith, document, problemsOf, source, withAdvice } from '../../../support/review.ts';

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

it.each(['http://localhost:4321/x', 'https://https://example.com/', 'http://192.168.0.4/'])(
  'refuses a link to %s, wherever it is',
  (address) => {
    expect(problemsOf(withAdvice(`See [this](${address}).`))).toMatchObject([
      { rule: 'reference-address', text: address },
    ]);
    expect(problemsOf(withAdvice('It is set up at http://192.168.0.4/setup.'))).toEqual([]);
  },
);

it.each([
  ['htp://example.com/one', 'http://example.com/one'],
  ['https:/example.com/one', 'https://example.com/one'],
])('refuses %s and says what is meant', (address, meant) => {
  const text = bodyWith('https://example.com/one', address);
  expect(problemsOf(document(source({}, text)))).toMatchObject([
    { rule: 'reference-address', text: address, remedy: `Did you mean \`${meant}\`?` },
  ]);
});
