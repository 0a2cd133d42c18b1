import { expect, it } from 'vitest';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

const problems = (text: string, format: 'md' | 'mdx' = 'md') =>
  problemsOf(
    document(source({}, bodyWith('A box with a driver.', text)), `en/acme/acme-one.${format}`),
  );

it.each([
  ['See [a](https://a.test/){:target="_blank"} here.', '{:target="_blank"}', 25],
  ['A box.\n{: .lead}', '{: .lead}', 1],
  ['{% include image.html src="/a.png" %}', '{% include image.html src="/a.png" %}', 1],
  ['By {{ page.author }}.', '{{ page.author }}', 4],
  ['*[THD]: total harmonic distortion', '*[THD]: total harmonic distortion', 1],
  ['Term\n: the definition', ': the definition', 1],
])('warns of what another generator would have eaten: %s', (text, found, column) => {
  expect(problems(text)).toMatchObject([
    { rule: 'foreign-syntax', severity: 'warning', text: found, column },
  ]);
});

it.each(['`{: .lead}` and `{{ a }}`', 'A set {a, b}: two.', 'Note: fine.', 'It is 20:30.'])(
  'takes no other text for it: %s',
  (text) => expect(problems(text)).toEqual([]),
);

it.each(['```\n{: .lead}\n```', '$$\nx {: .lead}\n$$', 'It is $$ x {: .lead} $$ so.'])(
  'leaves code and formulas alone: %j',
  (text) => expect(problems(text)).toEqual([]),
);

it('leaves the front matter alone', () => {
  expect(problemsOf(document(source({ summary: 'By {{ page.author }}.' })))).toEqual([]);
});

it('leaves the front matter alone up to its end, and nothing of the text', () => {
  const text = source({}, bodyWith('## Overview', 'By {{ author }}.\n\n## Overview'));
  const withNote = text.replace('\n---\nBy', `${'\n'.repeat(30)}# {{ author }}\n---\nBy`);
  const found = problemsOf(document(withNote)).filter(({ rule }) => rule === 'foreign-syntax');
  expect(found).toMatchObject([{ column: 4, text: '{{ author }}' }]);
});

const line = lineOf('A box with');

it('names each place, what is there, and the mend where it is certain', () => {
  expect(problems('A box.\n{: .lead}\n==so==')).toMatchObject([
    {
      ...{ line: line + 1, column: 1, text: '{: .lead}' },
      message: 'readers see an attribute list of kramdown, `{: .lead}`',
      remedy: 'Remove it; the site gives a text its form.',
      edit: { line: line + 1, column: 1, remove: '{: .lead}\n', insert: '' },
    },
    {
      ...{ line: line + 2, message: 'readers see a highlight, `==so==`', edit: undefined },
      remedy: 'Write `**…**`.',
    },
  ]);
  expect(problems('By {{ page.title }}.')).toMatchObject([
    { edit: { line, column: 4, insert: 'Acme One Product Review' } },
  ]);
});

it('names the definition, and mends it with its term', () => {
  expect(problems('Term\n: the definition\n: another')).toMatchObject([
    {
      ...{ line: line + 1, column: 1, text: ': the definition' },
      message: 'readers see the definition of a definition list, `: the definition`',
      edit: { line, column: 1, insert: '**Term**\n- the definition\n- another\n' },
    },
  ]);
});

it('leaves what another rule refuses already to that rule', () => {
  const rulesOf = (found: { rule: string }[]) => found.map(({ rule }) => rule);
  expect(rulesOf(problems('By {{ page.author }}.', 'mdx'))).toEqual(['mdx-characters']);
  const formula = problems('It is $$ \\frac{1 $$ by {{ page.author }}.');
  expect(rulesOf(formula).toSorted()).toEqual(['foreign-syntax', 'formula']);
  const score = source({}, bodyWith('$$ \\Large \\text{0.8} $$', '{{ 0.8 }}'));
  expect(rulesOf(problemsOf(document(score)))).toEqual(['score-line']);
});
