import { expect, it } from 'vitest';
import { adviceLine, problemsOf, withAdvice } from '../../../support/review.ts';

it.each([
  ['[a test] (https://example.com/a)', '[a test] (https://example.com/a)'],
  ['[a test](https://example.com/a b)', '[a test](https://example.com/a'],
  ['[a test](http://example.com/a', '[a test](http://example.com/a'],
  ['![a graph](/my graph.png)', '![a graph](/my'],
  ['[a graph](./my graph.png)', '[a graph](./my'],
  ['[a graph](../my graph.png)', '[a graph](../my'],
  ['[a page](www.example.com/my page)', '[a page](www.example.com/my'],
  ['(a test)[https://example.com/a]', '(a test)[https://example.com/a]'],
  ['(a test)[http://example.com/a b]', '(a test)[http://example.com/a'],
  ['(a graph)[../my graph.png]', '(a graph)[../my'],
  ['(a page)[www.example.com]', '(a page)[www.example.com]'],
  ['[a test][nowhere]', '[a test][nowhere]'],
  ['[3D sound][no where]', '[3D sound][no where]'],
])('warns of what was meant as a link and is none: %s', (link, shown) => {
  for (const format of ['md', 'mdx'] as const) {
    expect(problemsOf(withAdvice(`See ${link} here.`, format))).toMatchObject([
      {
        ...{ rule: 'link-syntax', severity: 'warning', line: adviceLine, column: 5 },
        message: `\`${shown}\` is shown as it is: Markdown does not read it as a link`,
        remedy:
          'Write `[text](address)`: nothing between the brackets, and `%20` for a space in it.',
      },
    ]);
  }
});

it.each(['[]', '[ ]', '[**` `**]'])('warns of a link that nobody sees: %s', (text) => {
  expect(problemsOf(withAdvice(`See ${text}(https://example.com/a).`))).toMatchObject([
    {
      ...{ rule: 'link-syntax', line: adviceLine, column: 5 },
      message: 'the link to `https://example.com/a` has no text, so readers do not see it',
      remedy: 'Write what it leads to between its square brackets.',
    },
  ]);
});

it.each([
  'It is so [1] (https://example.com/a).',
  'He says [sic] (in brackets) so [1][1], and [sic][1] too.',
  'The array [a](b c) of (a test)[sic] here.',
  '`[a](/b c)` and [a test](https://example.com/a%20b)',
  '[a *bold* `test`](https://example.com/a) and [![a mark](/favicon.svg)](https://example.com/)',
])('takes what is a link, and what was not meant as one: %s', (text) => {
  expect(problemsOf(withAdvice(text), new Set(['/favicon.svg']))).toEqual([]);
});

it.each(['[12] (https://example.com/a)', '[12][nowhere]'])('takes %s for a citation', (text) => {
  expect(problemsOf(withAdvice(`It is so ${text}.`)).map(({ rule }) => rule)).toEqual([
    'citation-entry',
  ]);
});
