import { expect, it } from 'vitest';
import { adviceLine, problemsOf, withAdvice } from '../../../support/review.ts';

it.each([
  ['import x from "y"', '`import` and `export` are code'],
  ['<sub>never closed', 'has no closing tag'],
  ['closed </sub> only', 'has no opening tag'],
  ['import duties from "Asia" rise.', 'a line that begins with `import`'],
  ['a <sub class="b', 'quotation mark'],
  ['<Note a=b>', 'quotation marks'],
  ['<Note\n\nThe end', 'broken off'],
])('refuses %s', (text, message) => {
  const [problem] = problemsOf(withAdvice(text, 'mdx'));
  expect(problem).toMatchObject({ rule: 'mdx-syntax', severity: 'error', line: adviceLine });
  expect(problem!.message).toContain(message);
  expect(problem!.remedy).not.toBe('');
  expect(problem!.message).not.toMatch(/acorn|U\+|expected/i);
});
