import { expect, it } from 'vitest';
import { applyEdits } from '../../../../src/domain/check/edits.ts';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

const right = '(2025.8.7)';
const remedy = `End the text with ${right}.`;
const found = (end: string) =>
  problemsOf(document(source({}, bodyWith(right, end)))).filter(({ rule }) => rule === 'end-date');

it.each(['(2025.8.8)', '(2025-08-07)'])('warns of another end date: %s', (text) => {
  const message = `the end date is ${text}, not ${right}`;
  expect(found(text)).toMatchObject([
    { severity: 'warning', line: lineOf(right), column: 1, text, message, remedy },
  ]);
});

it('warns of a text that ends without its date, at its last line', () => {
  const missing = { message: 'the end date is missing', remedy };
  expect(found('')).toMatchObject([{ ...missing, line: lineOf('[1] Acme') }]);
  expect(found('So much\nfor it.')).toMatchObject([
    { ...missing, line: lineOf(right) + 1, column: 1, text: 'for it.' },
  ]);
  const empty = problemsOf(document(source({}, ''))).filter(({ rule }) => rule === 'end-date');
  expect(empty).toMatchObject([{ ...missing, line: 1 }]);
});

const glued = {
  message: `the end date ${right} belongs to the paragraph above it`,
  remedy: 'Leave a line empty above the date.',
  text: right,
};

it('parts a date from the last reference', () => {
  const text = source({}, bodyWith(`\n\n${right}`, `\n${right}`));
  const problems = problemsOf(document(text));
  expect(problems).toMatchObject([
    { ...glued, rule: 'end-date', severity: 'warning', line: lineOf(right) - 1 },
  ]);
  expect(applyEdits(text, [problems[0]!.edit!]).source).toBe(source());
});

it.each([`> ${right}`, `> So it is.\n> ${right}`])(
  'leaves it to the author how to take a date out of a quotation: %j',
  (end) => {
    expect(found(end)).toMatchObject([{ ...glued, column: 3, edit: undefined }]);
  },
);
