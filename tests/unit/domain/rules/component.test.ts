import { expect, it } from 'vitest';
import { component } from '../../../../src/domain/rules/component.ts';
import { authoringComponents } from '../../../../src/domain/text/components.ts';
import { adviceLine, problemsOf, withAdvice } from '../../../support/review.ts';

const mdx = (text: string) => problemsOf(withAdvice(text, 'mdx'));

it.each([
  ['<Unknown />', 'there is no component `<Unknown>`'],
  ['<Measurment />', 'there is no component'],
  ['<Measurement of="THD" value="1" />', '`<Measurement>` lacks `unit`'],
  ['<ReviewLink too="x" to="x" />', '`<ReviewLink>` has no attribute `too`'],
  ['<Note onClick="x">x</Note>', 'no attribute `onClick`'],
])('refuses %s', (text, message) => {
  const [problem] = mdx(text);
  expect(problem).toMatchObject({ rule: 'component', severity: 'error', line: adviceLine });
  expect(problem!.message).toContain(message);
  expect(problem!.remedy).not.toBe('');
});

it('offers the component and attribute that a mistaken one may mean', () => {
  expect(mdx('<Measurment />')[0]!.remedy).toBe('Did you mean `<Measurement>`?');
  expect(mdx('<ReviewLink too="x" to="x" />')[0]!.remedy).toBe('Did you mean `to`?');
});

it.each([
  ['A <>b</> c', 3, 'an empty tag is code', 'Remove it.'],
  [
    '<ReviewLink zzzz="x" to="acme-one" />',
    1,
    '`<ReviewLink>` has no attribute `zzzz`',
    'Known: to, kind.',
  ],
  ['<Note zzzz="x">y</Note>', 1, '`<Note>` has no attribute `zzzz`', 'Known: none.'],
  [
    '<Unknown />',
    1,
    'there is no component `<Unknown>`',
    `Components for authors: ${authoringComponents.map(({ name }) => name).join(', ')}.`,
  ],
  [
    '<Measurement of="THD" value="1" />',
    1,
    '`<Measurement>` lacks `unit`',
    'Add `unit="…"`: its unit.',
  ],
])('says what is wrong with %s, where, and what to write', (text, column, message, remedy) => {
  expect(mdx(text)).toMatchObject([
    { rule: 'component', line: adviceLine, column, message, remedy },
  ]);
});

it('names its components, and offers plain Markdown in their place', () => {
  expect(component).toMatchObject({
    summary: `Components in MDX are those for authors, with their attributes: ${authoringComponents
      .map(({ name }) => name)
      .join(', ')}.`,
    remedy: 'Write it as plain Markdown.',
  });
});

it('takes a `Measurement` that is written out, or one of the data', () => {
  expect(mdx('<Measurement of="THD" value="1" unit="%" />')).toEqual([]);
  const rules = mdx('<Measurement quantity="thd" />').map(({ rule }) => rule);
  expect(rules).toEqual(['measurement-known']);
});

it('takes every component as its example shows it', () => {
  for (const { example } of authoringComponents) {
    const others = ['review-link', 'measurement-known'];
    expect(mdx(example).filter(({ rule }) => !others.includes(rule))).toEqual([]);
  }
});
