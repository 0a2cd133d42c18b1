import { expect, it } from 'vitest';
import { document, problemsOf, source } from '../../../support/review.ts';

it('warns of an unclean opening', () => {
  const problems = problemsOf(document(`\uFEFF${source()}`));
  expect(problems).toMatchObject([{ rule: 'front-matter-opening', severity: 'warning' }]);
});
