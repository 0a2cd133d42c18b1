import { expect, it } from 'vitest';
import { adviceLine, problemsOf, withAdvice } from '../../../support/review.ts';

it.each([
  ['![](/favicon.svg)', 'md'],
  ['![][a]\n\n[a]: /favicon.svg', 'md'],
  ['<Figure src="/favicon.svg" alt=" " />', 'mdx'],
] as const)('asks for an alternative text of %s', (text, format) => {
  expect(problemsOf(withAdvice(text, format))).toMatchObject([
    {
      ...{ rule: 'picture-text', severity: 'warning', line: adviceLine, column: 1 },
      text: text.split('\n')[0],
      message: 'the picture `/favicon.svg` has no alternative text',
    },
  ]);
});

it('takes any text', () => {
  expect(problemsOf(withAdvice('![A](/favicon.svg)'))).toEqual([]);
});
