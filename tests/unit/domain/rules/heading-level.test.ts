import { expect, it } from 'vitest';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

it('warns of a section that does not start at level 2', () => {
  const text = bodyWith('## Advice', '# Advice');
  expect(problemsOf(document(source({}, text)))).toMatchObject([
    { rule: 'heading-level', severity: 'warning', line: lineOf('## Advice') },
  ]);
});
