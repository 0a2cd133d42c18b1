import { expect, it } from 'vitest';
import { bodyWith, document, problemsOf, source } from '../../../support/review.ts';

it('asks for every section', () => {
  const text = bodyWith('## Advice\n\nBuy it.\n\n', '');
  expect(problemsOf(document(source({}, text)))).toMatchObject([
    { rule: 'section-missing', message: 'the section "Advice" is missing' },
  ]);
});

it('says once that there is no text at all', () => {
  const problems = problemsOf(document(source({}, ''))).filter(
    ({ severity }) => severity === 'error',
  );
  expect(problems).toMatchObject([
    { rule: 'section-missing', message: 'there is no text below the front matter' },
  ]);
});
