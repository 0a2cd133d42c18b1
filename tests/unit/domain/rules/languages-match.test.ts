import { expect, it } from 'vitest';
import { bodyWith, document, lineOfKey, problemsOf, source } from '../../../support/review.ts';

it('warns where the languages name another company or day', () => {
  const bad = document(source({ date: '2025-08-08' }, bodyWith('(2025.8.7)', '(2025.8.8)')));
  expect(problemsOf(bad)).toMatchObject([
    { rule: 'languages-match', severity: 'warning', line: lineOfKey('date') },
  ]);
});
