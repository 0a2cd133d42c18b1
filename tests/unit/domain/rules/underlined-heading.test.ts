import { expect, it } from 'vitest';
import { adviceLine, problemsOf, withAdvice } from '../../../support/review.ts';

it('warns of a line that dashes below make a heading', () => {
  expect(problemsOf(withAdvice('Buy it.\n---'))).toMatchObject([
    { rule: 'underlined-heading', severity: 'warning', line: adviceLine, text: 'Buy it.' },
  ]);
});

it('takes dashes below an empty line', () => {
  expect(problemsOf(withAdvice('Buy it.\n\n---'))).toEqual([]);
});
