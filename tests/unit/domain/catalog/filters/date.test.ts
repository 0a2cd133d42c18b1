import { expect, it } from 'vitest';
import { readColumns } from '../../../../../src/domain/catalog/columns.ts';
import { date } from '../../../../../src/domain/catalog/filters/date.ts';
import { indexReviews } from '../../../../../src/domain/catalog/index-file.ts';
import { foundIn, readBy } from '../../../../support/found.ts';
import { summary } from '../../../../support/summary.ts';

const { since, until } = date.parameters;
const days = ['2024-12-31', '2025-01-01', '2025-01-02'];

it.each([
  [{}, days],
  [{ since: '2025-01-01' }, days.slice(1)],
  [{ until: '2025-01-01' }, days.slice(0, 2)],
  [{ since: '2025-01-01', until: '2025-01-01' }, days.slice(1, 2)],
  [{ since: '2025-01-02', until: '2025-01-01' }, []],
] as const)('finds what is of the days %j', (choice, found) => {
  const reviews = days.map((date) => summary(3, { name: date, ref: date, date }));
  expect(foundIn(readColumns(indexReviews(reviews, 'USD')), choice)).toEqual(found);
});

it('reads and writes days', () => {
  expect(readBy(since, '2024-02-29')).toEqual({ value: '2024-02-29', refused: [] });
  expect(readBy(until, '2025-12-31')).toEqual({ value: '2025-12-31', refused: [] });
  expect([undefined, '2025-12-31'].map(since.write)).toEqual(['', '2025-12-31']);
  expect([since.unchosen, until.unchosen]).toEqual([undefined, undefined]);
});

it.each([
  '',
  '2025',
  '2025-2-3',
  '2025-02-29',
  '2025-13-01',
  '2025-01-01T00:00:00.000Z',
  '+012025-01-01',
  'yesterday',
])('refuses “%s”, which is no day', (text) => {
  expect(readBy(since, text)).toEqual({ value: undefined, refused: [['not-a-day']] });
});
