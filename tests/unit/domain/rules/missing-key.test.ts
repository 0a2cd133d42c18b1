import { expect, it } from 'vitest';
import { document, problemsOf, source } from '../../../support/review.ts';

it('asks for a key that every review has', () => {
  expect(problemsOf(document(source({ title: undefined })))).toMatchObject([
    { rule: 'missing-key', severity: 'error', message: '`title` is missing' },
  ]);
});

it('says of a misspelt key only that it is unknown', () => {
  const text = source().replace('title:', 'Title:');
  expect(problemsOf(document(text))).toMatchObject([
    { rule: 'unknown-key', remedy: 'Did you mean `title`?' },
  ]);
});
