import { expect, it } from 'vitest';
import { document, lineOfKey, problemsOf, source } from '../../../support/review.ts';

it.each(['title', 'date', 'lang', 'tags'])('asks for %s, which every review has', (key) => {
  expect(problemsOf(document(source({ [key]: undefined })))).toMatchObject([
    { rule: 'missing-key', severity: 'error', message: `\`${key}\` is missing` },
  ]);
});

it.each([
  ['product', {}, 'en/acme/acme-one.md'],
  ['company', { ref: 'acme', target_name: 'Acme', price: undefined }, 'en/acme.md'],
] as const)('asks a %s for its company', (kind, overrides, path) => {
  const review = document(source({ ...overrides, company_id: undefined }), path, kind);
  expect(problemsOf(review).filter(({ rule }) => rule === 'missing-key')).toMatchObject([
    { line: 1, message: '`company_id` is missing', remedy: 'Add the key.' },
  ]);
});

it('asks for the company beside other keys that are missing', () => {
  const found = problemsOf(document(source({ title: undefined, company_id: undefined })));
  expect(found.map(({ message }) => message)).toEqual([
    '`title` is missing',
    '`company_id` is missing',
  ]);
});

it('asks for a key inside of a value, at its place', () => {
  const proof = { comparator: 'Other', comparator_price: 30, price: 100 };
  expect(problemsOf(document(source({ cost_performance: proof })))).toMatchObject([
    {
      ...{ rule: 'missing-key', line: lineOfKey('tags') + 1, column: 19 },
      message: '`cost_performance.currency` is missing',
    },
  ]);
});

it('asks for nothing where the front matter cannot be read', () => {
  const unread = document('---\ntitle: [a\n---\n');
  expect(problemsOf(unread).map(({ rule }) => rule)).toEqual(['front-matter-syntax']);
});

it('says of a misspelt key only that it is unknown', () => {
  const text = source().replace('title:', 'Title:');
  expect(problemsOf(document(text))).toMatchObject([
    { rule: 'unknown-key', remedy: 'Did you mean `title`?' },
  ]);
});
