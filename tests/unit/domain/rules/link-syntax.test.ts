import { expect, it } from 'vitest';
import { adviceLine, problemsOf, withAdvice } from '../../../support/review.ts';

it.each([
  '[a test] (https://example.com/a)',
  '[a test](https://example.com/a b)',
  '[a test](https://example.com/a',
  '![a graph](/my graph.png)',
  '(a test)[https://example.com/a]',
  '[a test][nowhere]',
])('warns of what was meant as a link and is none: %s', (link) => {
  for (const format of ['md', 'mdx'] as const) {
    expect(problemsOf(withAdvice(`See ${link} here.`, format))).toMatchObject([
      {
        ...{ rule: 'link-syntax', severity: 'warning', line: adviceLine, column: 5 },
        message: expect.stringContaining('is shown as it is') as string,
      },
    ]);
  }
});

it('warns of a link that nobody sees', () => {
  expect(problemsOf(withAdvice('See [](https://example.com/a).'))).toMatchObject([
    { rule: 'link-syntax', column: 5, message: expect.stringContaining('has no text') as string },
  ]);
});

it.each([
  'It is so [1] (https://example.com/a).',
  'He says [sic] (in brackets) so [1][1].',
  '`[a](/b c)` and [a test](https://example.com/a%20b)',
  '[a *bold* `test`](https://example.com/a) and [![a mark](/favicon.svg)](https://example.com/)',
])('takes what is a link, and what was not meant as one: %s', (text) => {
  expect(problemsOf(withAdvice(text), new Set(['/favicon.svg']))).toEqual([]);
});
