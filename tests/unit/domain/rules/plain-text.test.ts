import { expect, it } from 'vitest';
import { document, lineOfKey, problemsOf, source } from '../../../support/review.ts';

it.each([
  ['bold', 'Own **drivers** of beryllium'],
  ['italics', 'Own *drivers* of beryllium'],
  ['code', 'The `A1` chip'],
  ['a link', 'See [the test](https://example.com/)'],
  ['an HTML tag', 'Own <b>drivers</b>'],
  ['an HTML entity', 'Bowers &amp; Wilkins'],
])('warns of %s in a summary', (name, summary) => {
  const problems = problemsOf(document(source({ summary })));
  expect(problems).toMatchObject([
    { rule: 'plain-text', severity: 'warning', line: lineOfKey('summary') },
  ]);
  expect(problems[0]!.message).toContain(name);
});

it('warns of markup in a reason, but not of a citation', () => {
  const of = (reason: string) =>
    problemsOf(document(source({ reasons: { technology_level: reason } })));
  expect(of('Own **drivers**')).toMatchObject([{ rule: 'plain-text' }]);
  expect(of('Own drivers [1]')).toEqual([]);
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
