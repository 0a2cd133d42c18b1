import { expect, it } from 'vitest';
import { adviceLine, problemsOf, withAdvice } from '../../../support/review.ts';

it.each(['It is ** bold **, so.', 'これは**ままです。'])(
  'warns of asterisks that stay: %s',
  (text) => {
    expect(problemsOf(withAdvice(text))).toMatchObject([
      { rule: 'literal-emphasis', severity: 'warning', line: adviceLine },
    ]);
  },
);

it.each([
  'It is **bold**, so.',
  'It is **bold over\ntwo lines**, so.',
  'これは**「強調」**です。',
  '**注意：**これは重要です。',
  'It is \\*\\*not bold\\*\\*, and `**code**` neither.',
])('takes what is shown right: %s', (text) => {
  expect(problemsOf(withAdvice(text))).toEqual([]);
});
