import { expect, it } from 'vitest';
import { document, frontMatter, lineOfKey, problemsOf, source } from '../../../support/review.ts';

const unknown = (overrides: Record<string, unknown>) =>
  problemsOf(document(source(overrides))).find(({ rule }) => rule === 'unknown-key');

it('offers the key that an unknown one may mean', () => {
  expect(unknown({ tags: undefined, tag: ['DAC'] })).toMatchObject({
    line: lineOfKey('tags'),
    message: 'unknown key `tag`',
    remedy: 'Did you mean `tags`?',
  });
});

it.each([
  ['summary', 'description'],
  ['lang', 'language'],
  ['ref', 'slug'],
])('takes the only key that is missing, %s, for what %s means', (key, instead) => {
  const value = Object.entries(frontMatter).find(([name]) => name === key)![1];
  const problems = problemsOf(document(source({ [key]: undefined, [instead]: value })));
  expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([
    { rule: 'unknown-key', remedy: `Did you mean \`${key}\`?` },
  ]);
});

it('says nothing of what a misspelt key leaves open', () => {
  const proof = { 'comparator-price': 30, comparator: 'Other', price: 100, currency: 'USD' };
  expect(problemsOf(document(source({ cost_performance: proof })))).toMatchObject([
    { rule: 'unknown-key', remedy: 'Did you mean `comparator_price`?' },
  ]);
});

it('lists the known keys where none is near', () => {
  expect(unknown({ zzzzzz: 1 })!.remedy).toContain('company_id');
});

it('knows the keys inside a value too', () => {
  expect(unknown({ reasons: { science: 'x' } })!.message).toContain('`reasons.science`');
});

it('guesses no meaning of one of several keys, or of one elsewhere than what is missing', () => {
  const proof = { comparator: 'Other', comparator_price: 30, price: 100, currency: 'USD' };
  for (const overrides of [
    { zzzzzz: 1, yyyyyy: 2 },
    { cost_performance: { ...proof, zzzzzz: 1 } },
  ]) {
    expect(unknown({ title: undefined, ...overrides })!.remedy).not.toContain('Did you mean');
  }
});
