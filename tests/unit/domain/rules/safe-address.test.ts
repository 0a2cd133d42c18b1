import { expect, it } from 'vitest';
import { adviceLine, problemsOf, withAdvice } from '../../../support/review.ts';

it.each([
  ['<Figure src="javascript:x" alt="x" />', 'javascript:x', 1],
  ['So [x](javascript:alert).', 'javascript:alert', 4],
  ['So ![x](data:image/png,x).', 'data:image/png,x', 4],
  ['[a]: vbscript:x\n\nSo [b][a].', 'vbscript:x', 1],
  [`[x](javascript:${'a'.repeat(60)})`, `javascript:${'a'.repeat(29)}`, 1],
])('refuses %s', (text, address, column) => {
  expect(problemsOf(withAdvice(text, 'mdx'))).toMatchObject([
    {
      ...{ rule: 'safe-address', severity: 'error', line: adviceLine, column },
      message: `the address \`${address}\` could run code`,
      remedy: 'Link to a page: an address that starts with https://.',
    },
  ]);
});

it('says what is meant by a scheme that is misspelt', () => {
  expect(problemsOf(withAdvice('See [it](htp://example.com/a).'))).toMatchObject([
    {
      ...{ rule: 'safe-address', line: adviceLine, column: 5 },
      message: 'the address `htp://example.com/a` leads to no page',
      remedy: 'Did you mean `http://example.com/a`?',
    },
  ]);
});

it('takes pages and addresses of mail, and no text for an address', () => {
  const text = 'See [it](https://example.com/a) or write to [us](mailto:a@b.example).';
  expect(problemsOf(withAdvice(text))).toEqual([]);
  const figure = '<Figure src="/a.png" alt="javascript:x" />';
  expect(problemsOf(withAdvice(figure, 'mdx'))).toEqual([]);
});
