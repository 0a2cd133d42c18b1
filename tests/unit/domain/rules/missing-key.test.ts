import { expect, it } from 'vitest';
import { document, problemsOf, source } from '../../../support/review.ts';

it.each(['title', 'date', 'lang', 'tags'])('asks for %s, which every review has', (key) => {
  expect(problemsOf(document(source({ [key]: undefined })))).toMatchObject([
    { rule: 'missing-key', severity: 'error', message: `\`${key}\` is missing` },
  ]);
});

it('says of a misspelt key only that it is unknown', () => {
  const text = source().replace('title:', 'Title:');
  expect(problemsOf(document(text))).toMatchObject([
    { rule: 'unknown-key', remedy: 'Did you mean `title`?' },
  ]);
});
