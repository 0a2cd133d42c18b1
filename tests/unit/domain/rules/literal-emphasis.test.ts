import { expect, it } from 'vitest';
import { adviceLine, problemsOf, withAdvice } from '../../../support/review.ts';

it.each([
  ['It is ** bold **, so.', 7, '**', 'bold'],
  ['これは**ままです。', 4, '**', 'bold'],
  ['It is ＊＊bold＊＊.', 7, '＊＊', 'bold'],
  ['It is ~~ gone ~~.', 7, '~~', 'strike-through'],
  ['It is ～～gone～～.', 7, '～～', 'strike-through'],
  ['It is「＊so＊」.', 7, '＊', 'italics'],
  ['これは_強調_です', 4, '_', 'emphasis'],
  ['これは__強調__です', 4, '__', 'emphasis'],
])('warns of signs that stay: %s', (text, column, sign, meant) => {
  expect(problemsOf(withAdvice(text))).toMatchObject([
    {
      ...{ rule: 'literal-emphasis', severity: 'warning', line: adviceLine, column },
      message: `\`${sign}\` here is shown as it is: Markdown does not read it as ${meant} at this place`,
    },
  ]);
});

it('names the first sign of each paragraph that was not meant', () => {
  const text = 'It is \\*\\* and ** bold **, and ~~ gone ~~.\n\nAnd *so*, ** bold ** it is.';
  expect(problemsOf(withAdvice(text))).toMatchObject([
    { line: adviceLine, column: 16 },
    { line: adviceLine + 2, column: 11 },
  ]);
});

it.each([
  'It is **bold**, so.',
  'It is **bold over\ntwo lines**, so.',
  'これは**「強調」**です。',
  '**注意：**これは重要です。',
  'It is \\*\\*not bold\\*\\*, and `**code**` neither.',
  'Plus* and Pro* are 5 * 3 * 2, or a*b*c, for 10～20.',
  'A snake_case_name, __init__ and _italics_.',
  'It is「\\＊so＊」.',
])('takes what is shown right: %s', (text) => {
  expect(problemsOf(withAdvice(text))).toEqual([]);
});
