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
  ['a <sub {b}>c</sub>', 'braces in a tag hold code'],
  ['a <b and {c}', 'braces in a tag hold code'],
  ['<p>{b c}</p>', 'braces hold code in MDX'],
  ['<Figure {...x} />', 'in braces is code'],
])('refuses %s', (text, message) => {
  const [problem] = problemsOf(withAdvice(text, 'mdx'));
  expect(problem).toMatchObject({ rule: 'mdx-syntax', severity: 'error', line: adviceLine });
  expect(problem!.message).toContain(message);
  expect(problem!.remedy).not.toBe('');
  expect(problem!.message).not.toMatch(/acorn|U\+|expected/i);
});

it('names the place of code and says what to do instead', () => {
  const place = { rule: 'mdx-syntax', line: adviceLine, column: 1 };
  expect(problemsOf(withAdvice('export const a = 1', 'mdx'))).toMatchObject([
    {
      ...{ ...place, message: '`import` and `export` are code' },
      remedy: 'Remove the line; components for authors need none.',
    },
  ]);
  expect(problemsOf(withAdvice('<Figure src={x} alt="x" />', 'mdx'))).toMatchObject([
    {
      ...{ ...place, message: 'an attribute of `<Figure>` in braces is code' },
      remedy: 'Write its value in quotes.',
    },
  ]);
});

it('refuses an expression that Markdown takes for HTML', () => {
  expect(problemsOf(withAdvice('<sub>\n{x}\n</sub>', 'mdx'))).toMatchObject([
    {
      ...{ rule: 'mdx-syntax', line: adviceLine + 1, message: 'an expression in braces is code' },
      remedy: 'Write the text itself, or `\\{` for a brace.',
    },
  ]);
});

it.each([
  ['mdx-syntax', 'So <Unknown>\n\nThe end <b>it</b>'],
  ['mdx-characters', 'So <5 <Unknown /> <b>it</b>'],
])('says nothing of components in a text that cannot be read as MDX, by %s', (rule, text) => {
  expect(new Set(problemsOf(withAdvice(text, 'mdx')).map((one) => one.rule))).toEqual(
    new Set([rule]),
  );
});
