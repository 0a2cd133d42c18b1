import { expect, it } from 'vitest';
import { endDateLine, latestToday, parseEndDate } from '../../../../src/domain/review/dates.ts';

it('writes the end date without leading zeros', () => {
  expect(endDateLine('2025-08-07')).toBe('(2025.8.7)');
});

it('reads an end date with dots, hyphens or leading zeros, and nothing else', () => {
  expect(parseEndDate('(2025.8.7)')).toBe('2025-08-07');
  expect(parseEndDate(' (2025-08-07) ')).toBe('2025-08-07');
  expect(parseEndDate('（2025.8.7）')).toBe('2025-08-07');
  expect(parseEndDate('Released (2025.8.7)')).toBeUndefined();
  expect(parseEndDate('(2025.8.7) and later')).toBeUndefined();
  expect(parseEndDate('2025.8.7')).toBeUndefined();
});

it('takes an evening in London for the next day in Tokyo', () => {
  expect(latestToday(new Date('2025-12-31T20:00:00Z'))).toBe('2026-01-01');
});
