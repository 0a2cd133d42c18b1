import { expect, it } from 'vitest';
import { applyEdits } from '../../../../src/domain/check/edits.ts';
import { bodyWith, document, lineOf, problemsOf, source } from '../../../support/review.ts';

it.each(['(2025.8.8)', '(2025-08-07)', ''])('warns of another end date: "%s"', (end) => {
  const text = bodyWith('(2025.8.7)', end);
  expect(problemsOf(document(source({}, text))).map(({ rule }) => rule)).toEqual(['end-date']);
});

it('parts a date from the last reference', () => {
  const glued = source({}, bodyWith('\n\n(2025.8.7)', '\n(2025.8.7)'));
  const problems = problemsOf(document(glued));
  expect(problems).toMatchObject([
    {
      ...{ rule: 'end-date', severity: 'warning', line: lineOf('(2025.8.7)') - 1 },
      message: 'the end date (2025.8.7) belongs to the paragraph above it',
    },
  ]);
  expect(applyEdits(glued, [problems[0]!.edit!]).source).toBe(source());
});
