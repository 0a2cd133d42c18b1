import { expect, it } from 'vitest';
import { document, lineOfKey, problemsOf, source, today } from '../../../support/review.ts';

const found = (overrides: object) =>
  problemsOf(document(source({ ...overrides }))).filter(({ rule }) => rule === 'future-date');

it('refuses a day that is still to come', () => {
  expect(found({ date: '2026-01-02' })).toMatchObject([
    {
      ...{ severity: 'error', line: lineOfKey('date'), column: 7 },
      message: '`date` 2026-01-02 lies in the future',
    },
  ]);
});

it('refuses it in a change, at its place', () => {
  const changes = [
    { date: '2025-12-01', why: 'A word.' },
    { date: '2026-01-02', why: 'A word.' },
  ];
  const before = `changes: [${JSON.stringify(changes[0])},{"date":`;
  expect(found({ changes })).toMatchObject([
    {
      ...{ line: lineOfKey('tags') + 1, column: before.length + 1 },
      message: '`date` 2026-01-02 lies in the future',
    },
  ]);
});

it('takes today', () => {
  expect(found({ date: today, changes: [{ date: today, why: 'A word.' }] })).toEqual([]);
});
