import { expect, it } from 'vitest';
import { ageOf } from '../../../../src/domain/review/age.ts';

it.each([
  ['2025-08-07', '2025-08-07', 'fresh'],
  ['2025-08-07', '2026-08-07', 'fresh'],
  ['2025-08-07', '2026-08-08', 'old-price'],
  ['2025-08-07', '2027-08-07', 'old-price'],
  ['2025-08-07', '2027-08-08', 'old'],
  ['2024-02-29', '2025-02-28', 'fresh'],
  ['2024-02-29', '2025-03-01', 'old-price'],
  ['2026-08-07', '2025-08-07', 'fresh'],
])('a review of %s is on %s %s', (date, today, age) => {
  expect(ageOf(date, today)).toBe(age);
});
