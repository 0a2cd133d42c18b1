import { expect, it } from 'vitest';
import { document, lineOfKey, problemsOf, source } from '../../../support/review.ts';

it.each([
  ['bold', 'Own **drivers** of beryllium', '**drivers**'],
  ['italics', 'Own *drivers* of beryllium', '*drivers*'],
  ['code', 'The `A1` chip', '`A1`'],
  ['a link', 'See [the test](https://example.com/)', '[the test](https://example.com/)'],
  ['an HTML tag', 'Own <b>drivers</b>', '<b>'],
  ['an HTML entity', 'Bowers &amp; Wilkins', '&amp;'],
])('warns of %s in a summary', (name, summary, text) => {
  expect(problemsOf(document(source({ summary })))).toMatchObject([
    {
      ...{ rule: 'plain-text', severity: 'warning', line: lineOfKey('summary'), column: 10, text },
      message: `\`summary\` is plain text, but holds the Markdown or HTML of ${name}`,
    },
  ]);
});

it('warns of markup in every text that is plain, at its place', () => {
  const review = document(
    source({
      ...{ title: 'Acme `One` Review', target_name: 'Acme `One`', tags: ['DAC', '*Cans*'] },
      reasons: { technology_level: 'Own drivers [1]', cost_performance: '**Cheap**' },
    }),
  );
  const before = 'reasons: {"technology_level":"Own drivers [1]","cost_performance":';
  const found = problemsOf(review).filter(({ rule }) => rule === 'plain-text');
  expect(found).toMatchObject([
    { line: lineOfKey('title'), column: 8, message: expect.stringContaining('`title` is plain') },
    { line: lineOfKey('target_name'), message: expect.stringContaining('`target_name` is') },
    { line: lineOfKey('tags'), column: 14, message: expect.stringContaining('`tags` is plain') },
    {
      ...{ line: lineOfKey('tags') + 1, column: before.length + 1 },
      message: expect.stringContaining('`reasons` is plain'),
    },
  ]);
});

it.each([
  '5 * 3 * 2 drivers',
  'THD < 0.05 % and > 0.01 %',
  'A&R; Cambridge',
  'snake_case_name',
  '2**',
])('takes lone marks as they are: %s', (summary) => {
  expect(problemsOf(document(source({ summary })))).toEqual([]);
});
