import { expect, it } from 'vitest';
import { judge, rules } from '../../../../src/domain/rules/index.ts';
import { curveProblems, flat, placed } from '../../../support/curves.ts';
import { figureList, problemsOfFigures } from '../../../support/figures.ts';
import {
  bodyWith,
  document,
  goodLibrary,
  problemsOf,
  source,
  vocabulary,
} from '../../../support/review.ts';

it('finds nothing wrong with good reviews', () => {
  expect(judge(goodLibrary(), vocabulary)).toEqual([]);
});

it('finds nothing wrong with a good review in MDX', () => {
  expect(problemsOf(document(source(), 'en/acme/acme-one.mdx'))).toEqual([]);
});

it.each([
  ['nothing', '', ['front-matter-syntax']],
  ['a text alone', '## Overview\n\nText.\n', ['front-matter-syntax']],
  ['front matter alone', source({}, ''), ['section-missing', 'end-date']],
  ['words below it', source({}, 'Some words.\n'), ['section-missing', 'end-date']],
  [
    'headings of another text',
    source({}, '## A\n\n### B\n\nSome words [1].\n'),
    ['section-missing', 'citation-entry', 'end-date'],
  ],
  [
    // Its text is judged once its front matter holds.
    'front matter that does not hold',
    source({ title: undefined }, bodyWith('text{0.7}', 'text{0.6}')),
    ['missing-key'],
  ],
  [
    'front matter of other types',
    source({ rating: 'good', tags: 3, date: 'x', company_id: null }),
    ['front-matter-value'],
  ],
])('judges %s without a crash', (_what, text, expected) => {
  const found = new Set(problemsOf(document(text)).map(({ rule }) => rule));
  expect(found).toEqual(new Set(expected));
});

it('has a table of rules with an id, a severity and sentences each', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, severity, summary, remedy } of rules) {
    expect(id).toMatch(/^[a-z-]+$/);
    expect(['error', 'warning']).toContain(severity);
    expect(summary).toMatch(/\.$/);
    expect(remedy).toMatch(/[.`]$/);
  }
});

it.each([
  [true, 'warning'],
  [undefined, 'error'],
])('judges a score that is missing in a draft (%s) as a %s', (draft, severity) => {
  const text = bodyWith('$$ \\Large \\text{0.3} $$\n\n', '');
  const problems = problemsOf(document(source({ draft }, text)));
  expect(problems.find(({ rule }) => rule === 'part-score')).toMatchObject({ severity });
});

it('sorts what it finds by file and place, whatever the order of the files', () => {
  const twins = ['en/other/acme-one.md', 'en/acme/acme-one.md'].map((path) =>
    document(source({}, bodyWith('## Advice', '# Advice')), path),
  );
  const found = judge(twins, vocabulary).map(({ file, line }) => [file, line] as const);
  expect(found).toEqual(
    found.toSorted(([a, one], [b, other]) => a.localeCompare(b) || one - other),
  );
  expect(new Set(found.map(([file]) => file)).size).toBe(2);
});

it('shows the line of a finding that names no text, cut around a far column', () => {
  const long = 'word '.repeat(40);
  const [found] = problemsOf(document(source({}, bodyWith('Buy it.', `${long}**a ** b`))));
  expect(found).toMatchObject({ rule: 'literal-emphasis', column: long.length + 1 });
  expect(found!.text).toMatch(/^(?:word )+\*\*a \*\* b$/);
});

it('judges what was measured in its own file, and shows its line', () => {
  expect(problemsOfFigures(figureList({ quantity: 'thd', value: '40 %' }))).toMatchObject([
    { rule: 'figure-plausible', line: 2, text: 'value: 40 %' },
  ]);
  const curves = [placed('acme-one/lab', [flat('left', 74), flat('right', 70)])];
  const faults = [{ line: 2, column: 4, message: '`x` is no level' }];
  const points = { file: 'measurements/acme-one/lab.csv', text: '20,70\r\n21,x', faults };
  expect(curveProblems({ curves, data: [{ ...points, skipped: undefined }] })).toMatchObject([
    { rule: 'curve-plausible', line: 3, text: 'name: lab' },
    { rule: 'curve-points', file: points.file, line: 2, column: 4, text: '21,x' },
  ]);
});
