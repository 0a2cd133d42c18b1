import { expect, it } from 'vitest';
import { adviceLine, problemsOf, withAdvice } from '../../../support/review.ts';

it.each([
  ['import x from "y"', '`import` and `export` are code'],
  ['<b>never closed', 'closing tag'],
])('refuses %s', (text, message) => {
  const [problem] = problemsOf(withAdvice(text, 'mdx'));
  expect(problem).toMatchObject({ rule: 'mdx-syntax', severity: 'error', line: adviceLine });
  expect(problem!.message).toContain(message);
  expect(problem!.remedy).not.toBe('');
});
