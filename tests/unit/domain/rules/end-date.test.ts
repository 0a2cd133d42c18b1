import { expect, it } from 'vitest';
import { bodyWith, document, problemsOf, source } from '../../../support/review.ts';

it.each(['(2025.8.8)', '(2025-08-07)', ''])('warns of another end date: "%s"', (end) => {
  const text = bodyWith('(2025.8.7)', end);
  expect(problemsOf(document(source({}, text))).map(({ rule }) => rule)).toEqual(['end-date']);
});
