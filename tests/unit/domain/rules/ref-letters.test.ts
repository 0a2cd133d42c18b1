import { expect, it } from 'vitest';
import { document, problemsOf, source } from '../../../support/review.ts';

it('warns of a ref with other letters than addresses have', () => {
  const odd = document(source({ ref: 'Acme+One' }), 'en/acme/Acme+One.md');
  expect(problemsOf(odd).map(({ rule }) => rule)).toContain('ref-letters');
});
