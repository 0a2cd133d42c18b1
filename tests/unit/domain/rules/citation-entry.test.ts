import { expect, it } from 'vitest';
import {
  adviceLine,
  bodyWith,
  document,
  lineOf,
  problemsOf,
  source,
  withAdvice,
} from '../../../support/review.ts';

it('warns of a citation without an entry', () => {
  const text = bodyWith('well [1].', 'well [1], or so [2].');
  expect(problemsOf(document(source({}, text)))).toMatchObject([
    {
      ...{ rule: 'citation-entry', severity: 'warning' },
      ...{ line: lineOf('well [1]'), column: 29, text: '[2]' },
      message: '[2] is cited, but the references have no entry 2',
      remedy: 'Add the entry, or remove the citation.',
    },
  ]);
});

it('tells a wrong number once, with the entry that nothing cites', () => {
  const text = bodyWith('[1] Acme', '[1] Bolt, https://example.org/\n\n[2] Acme');
  expect(problemsOf(document(source({}, text.replace('well [1].', 'well [7].'))))).toMatchObject([
    { rule: 'citation-entry', remedy: 'Add the entry, or correct a number: nothing cites [2].' },
  ]);
});

it('warns of each place that cites what is not there', () => {
  const text = bodyWith('well [1].', 'well [2].').replace('Its own driver.', 'Its own [3] [4].');
  expect(problemsOf(document(source({}, text))).map(({ text }) => text)).toEqual([
    ...['[2]', '[3]', '[4]'],
  ]);
});

it.each([
  ...['1. Acme Laboratory', '1) Acme Laboratory', '［1］ Acme Laboratory', '- Acme Laboratory'],
  ...[
    '(1) Acme Laboratory',
    '①Acme Laboratory',
    '・[1] Acme Laboratory',
    '**[1]** Acme Laboratory',
  ],
  'Acme Laboratory',
])('takes entries in the form "%s"', (entry) => {
  const text = bodyWith('[1] Acme Laboratory', entry);
  expect(problemsOf(document(source({}, text)))).toEqual([]);
});

it('warns once of a group, and names what has no entry', () => {
  const text = bodyWith('well [1].', 'well [1-3].');
  expect(problemsOf(document(source({}, text)))).toMatchObject([
    {
      rule: 'citation-entry',
      text: '[1-3]',
      message: '[2], [3] are cited, but the references have no entry 2, 3',
    },
  ]);
});

it('tells a number once, where it is cited first', () => {
  const text = bodyWith('well [1].', 'well [2].').replace('Its own driver.', 'Its own [2].');
  expect(problemsOf(document(source({}, text)))).toMatchObject([{ line: lineOf('well [1]') }]);
});

it.each(['[2]: https://example.com/two', '[^2]: Acme, https://example.com/two'])(
  'leaves a number to the rule against its entry in another form: %s',
  (entry) => {
    const text = bodyWith('well [1].', 'well [2].').replace('\n(2025', `\n${entry}\n\n(2025`);
    const found = problemsOf(document(source({}, text))).map(({ rule }) => rule);
    expect(found).toContain('reference-definition');
    expect(found).not.toContain('citation-entry');
  },
);

it('asks for the entry that a component names as its source', () => {
  const measurement = '<Measurement of="THD" value="1" unit="%" source="4" />';
  expect(problemsOf(withAdvice(measurement, 'mdx'))).toMatchObject([
    { rule: 'citation-entry', line: adviceLine, text: '4' },
  ]);
});
