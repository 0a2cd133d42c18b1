import { expect, it } from 'vitest';
import { adviceLine, problemsOf, withAdvice } from '../../../support/review.ts';

it.each([
  ['\\frac{1}{', 'no TeX'],
  ['\\unknowncmd{x}', '`\\unknowncmd`'],
  ['\\text{50%}', '`\\%`'],
  ['x+'.repeat(5_001), 'more than 10000'],
  ['\\href{https://example.com/}{x}', '`\\href`'],
])('tells of a formula that cannot be drawn: %s', (tex, words) => {
  expect(problemsOf(withAdvice(`$$ ${tex} $$`))).toMatchObject([
    {
      rule: 'formula',
      severity: 'error',
      line: adviceLine,
      message: expect.stringContaining(words),
    },
  ]);
});

it.each(['\\frac{1}{2}', '\\text{50\\%}', '音 = 1'])('takes a formula: %s', (tex) => {
  expect(problemsOf(withAdvice(`$$ ${tex} $$`))).toEqual([]);
});
