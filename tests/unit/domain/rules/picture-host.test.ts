import { expect, it } from 'vitest';
import { adviceLine, problemsOf, withAdvice } from '../../../support/review.ts';

it.each([
  ['![A box](https://example.com/a.png)', 'md'],
  ['![A box](//example.com/a.png)', 'md'],
  ['<Figure src="https://example.com/a.png" alt="A box" />', 'mdx'],
] as const)('warns of the other host of %s', (text, format) => {
  expect(problemsOf(withAdvice(text, format))).toMatchObject([
    { rule: 'picture-host', severity: 'warning', line: adviceLine },
  ]);
});
