import { expect, it } from 'vitest';
import { document, lineOfKey, problemsOf, source, today } from '../../../support/review.ts';

it('refuses a day that is still to come', () => {
  const problems = problemsOf(document(source({ date: '2026-01-02' })));
  expect(problems).toContainEqual(
    expect.objectContaining({ rule: 'future-date', severity: 'error', line: lineOfKey('date') }),
  );
});

it('takes today', () => {
  const rules = problemsOf(document(source({ date: today }))).map(({ rule }) => rule);
  expect(rules).not.toContain('future-date');
});
