import { expect, it } from 'vitest';
import { adviceLine, problemsOf, withAdvice } from '../../../support/review.ts';

const files = new Set(['products/en/acme/a b.png', '/favicon.svg']);
const found = (text: string, format: 'md' | 'mdx' = 'md') =>
  problemsOf(withAdvice(text, format), files);

it.each([
  '![A box](<a b.png>)',
  '![A box](./a%20b.png)',
  '![A box](../acme/a%20b.png)',
  '![A box](/favicon.svg?2)',
  '![A box](/favicon.svg#a?b)',
  '![A box][box]\n\n[box]: /favicon.svg',
])('lets a review show %s', (text) => {
  expect(found(text)).toEqual([]);
});

it.each([
  ['![A box](./none.png)', 'there is no picture `./none.png` in the content folder'],
  ['![A box](/none.png)', 'there is no picture `/none.png` in `public/`'],
  ['![A](../../../../a.png)', 'there is no picture `../../../../a.png` in the content folder'],
  [
    '![A][b]\n\n[b]: ../../../../a.png',
    'there is no picture `../../../../a.png` in the content folder',
  ],
])('refuses %s', (text, message) => {
  expect(found(text)).toMatchObject([
    {
      ...{ rule: 'picture-file', severity: 'error', line: adviceLine, column: 1, message },
      ...{ text: text.split('\n')[0], remedy: 'Put the picture there, or correct its path.' },
    },
  ]);
});

it('shows files of public in a figure, no others', () => {
  expect(found('<Figure src="/favicon.svg" alt="A" />', 'mdx')).toEqual([]);
  const none = '<Figure src="/none.svg" alt="A" />';
  expect(found(none, 'mdx')).toMatchObject([
    { rule: 'picture-file', message: 'there is no picture `/none.svg` in `public/`' },
  ]);
  const beside = '<Figure src="a%20b.png" alt="A" />';
  expect(found(`See:\n\n${beside}`, 'mdx')).toMatchObject([
    {
      ...{ rule: 'picture-file', severity: 'error', line: adviceLine + 2, column: 1, text: beside },
      message: '`<Figure>` shows files of `public/`, and `a%20b.png` is none',
      remedy: 'Begin the address with `/`, or write `![…](…)` for a picture beside the review.',
    },
  ]);
});

it('judges no pictures where the files are not known', () => {
  expect(problemsOf(withAdvice('![A box](./none.png)'))).toEqual([]);
});
