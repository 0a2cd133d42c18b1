import { expect, it } from 'vitest';
import { adviceLine, problemsOf, withAdvice } from '../../../support/review.ts';

it.each([
  ['![A box](https://example.com/a.png)', 'md', 'https://example.com/a.png'],
  ['![A box](//example.com/a.png)', 'md', '//example.com/a.png'],
  ['<Figure src="https://example.com/a.png" alt="A box" />', 'mdx', 'https://example.com/a.png'],
] as const)('warns of the other host of %s', (text, format, address) => {
  expect(problemsOf(withAdvice(`${text}\n`, format))).toMatchObject([
    {
      ...{ rule: 'picture-host', severity: 'warning', line: adviceLine, column: 1, text },
      message: `the picture \`${address}\` is on another site`,
    },
  ]);
});

it.each(['![A box](/favicon.svg)', '![A box]()', '![A box](data:image/png,x)'])(
  'leaves %s to other rules, if any',
  (text) => {
    const rules = problemsOf(withAdvice(text)).map(({ rule }) => rule);
    expect(rules).not.toContain('picture-host');
  },
);
