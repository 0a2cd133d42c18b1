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

it.each(['(25.8.7)', '(20255.8.7)', '(2025.123.7)', '(2025.8.123)', '(2025.8)', '(2025,8,7)'])(
  'takes %s for no end date',
  (line) => expect(parseEndDate(line)).toBeUndefined(),
);

it.each(['(2025/8/7)', '(2025.08.7)', '（2025-8-07）'])('reads %s as the same day', (line) => {
  expect(parseEndDate(line)).toBe('2025-08-07');
});

it('takes an evening in London for the next day in Tokyo', () => {
  expect(latestToday(new Date('2025-12-31T20:00:00Z'))).toBe('2026-01-01');
});

it('begins a day at ten in the morning of Greenwich, as Kiribati does', () => {
  expect(latestToday(new Date('2025-12-31T09:59:59Z'))).toBe('2025-12-31');
  expect(latestToday(new Date('2025-12-31T10:00:00Z'))).toBe('2026-01-01');
});
