import { expect, it } from 'vitest';
import { ageOf } from '../../../../src/domain/review/age.ts';
import { freshUntil } from '../../../../src/domain/review/fresh-until.ts';
import type { PartKey } from '../../../../src/domain/review/parts.ts';

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
  expect(ageOf(freshUntil({ date }), today)).toBe(age);
});

const date = '2024-08-07';
const rescored = (part: PartKey) => [{ date: '2025-08-07', part, from: 0.4, to: 0.5, why: 'So.' }];

it.each([
  ['price, from its last score', rescored('cost_performance'), '2026-08-07', 'fresh'],
  ['price, the day after', rescored('cost_performance'), '2026-08-08', 'old-price'],
  [
    'price, not from that of another part',
    rescored('scientific_validity'),
    '2025-08-08',
    'old-price',
  ],
  ['review, from its last score', rescored('scientific_validity'), '2027-08-07', 'old-price'],
  ['review, the day after', rescored('scientific_validity'), '2027-08-08', 'old'],
  [
    'review, not from a change of its text',
    [{ date: '2025-08-07', why: 'So.' }],
    '2026-08-08',
    'old',
  ],
])('the age counts of the %s', (_, changes, today, age) => {
  expect(ageOf(freshUntil({ date, changes }), today)).toBe(age);
});
