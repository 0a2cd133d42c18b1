import { expect, it } from 'vitest';
import { bodyWith, document, problemsOf, source } from '../../../support/review.ts';

it('refuses a section out of its place', () => {
  const text = bodyWith('## Advice', '## Overview');
  expect(problemsOf(document(source({}, text))).map(({ rule }) => rule)).toContain('section-order');
});
