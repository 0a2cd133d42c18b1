import { expect, it } from 'vitest';
import { applyEdits } from '../../../../src/domain/check/edits.ts';
import { adviceLine, document, places, problemsOf, withAdvice } from '../../../support/review.ts';

const mdx = (sentence: string) => problemsOf(withAdvice(sentence, 'mdx'));

it('answers `<` before a digit with the place and the escape to write', () => {
  expect(mdx('Distortion is <0.05% here.')).toMatchObject([
    {
      rule: 'mdx-characters',
      line: adviceLine,
      column: 15,
      remedy: 'Write `\\<` for the character itself.',
    },
  ]);
});

it('answers braces likewise, those that belong together as one', () => {
  expect(places(mdx('A {brace} here, {{ two }} there and } alone.'))).toEqual([
    `mdx-characters ${adviceLine}:3`,
    `mdx-characters ${adviceLine}:17`,
    `mdx-characters ${adviceLine}:37`,
  ]);
});

it('names a comment in braces as one', () => {
  expect(mdx('A {/* note */} here.')).toMatchObject([
    { rule: 'mdx-characters', column: 3, message: 'comments `{/* */}` are not allowed' },
  ]);
});

it('takes escaped ones, code and mathematics', () => {
  expect(mdx('It is \\<0.05%, \\{so\\}, `<0.05 {x}` and $$ x < \\text{5} $$.')).toEqual([]);
});

it.each([
  ['See <https://example.com/>.', 'See https://example.com/.'],
  ['See <a@b.example>.', 'See a@b.example.'],
  ['One<br>two', 'One<br />two'],
  ['It is <5 {mm}', 'It is \\<5 \\{mm\\}'],
  ['A {half\\} one', 'A \\{half\\} one'],
  ['The tag `<a` and {mm}', 'The tag `<a` and \\{mm\\}'],
  ['import duties add a tenth.', ' import duties add a tenth.'],
  ['export models differ.', ' export models differ.'],
])('knows the mend of Markdown that MDX cannot take: %s', (before, after) => {
  const bad = withAdvice(before, 'mdx');
  const edits = problemsOf(bad).map(({ edit }) => edit!);
  const mended = applyEdits(bad.source, edits).source;
  expect(mended.split('\n')[adviceLine - 1]).toBe(after);
  expect(problemsOf(document(mended, 'en/acme/acme-one.mdx'))).toEqual([]);
});

it.each([
  ['a <sub {...b}>c</sub>', 'html-allowed', '`<sub>` has attributes'],
  [
    'a <ReviewLink to={"acme"} />',
    'mdx-syntax',
    'an attribute of `<ReviewLink>` in braces is code',
  ],
  [
    'a <ReviewLink to={`acme`} />',
    'mdx-syntax',
    'an attribute of `<ReviewLink>` in braces is code',
  ],
])('leaves braces that belong to a tag to those who judge it: %s', (text, rule, message) => {
  expect(mdx(text)).toMatchObject([{ rule, message, edit: undefined }]);
  expect(mdx(`${text} and {d}.`)).toMatchObject([
    { rule: 'mdx-characters', edit: { remove: '{d}', insert: '\\{d\\}' } },
  ]);
});

it('leaves `<0.05%` in Markdown as it is', () => {
  expect(problemsOf(withAdvice('Distortion is <0.05% and {so}.'))).toEqual([]);
});
