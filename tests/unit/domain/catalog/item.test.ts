import { expect, it } from 'vitest';
import { readColumns } from '../../../../src/domain/catalog/columns.ts';
import { indexReviews } from '../../../../src/domain/catalog/index-file.ts';
import { itemAt } from '../../../../src/domain/catalog/item.ts';
import { ownTenths } from '../../../../src/domain/catalog/own-overall.ts';
import { noEvidence } from '../../../../src/domain/review/evidence.ts';
import { summary } from '../../../support/summary.ts';

const whole = { sources: 3, independent: 2 };
const catalog = () =>
  readColumns(
    indexReviews(
      [
        summary(2.5, { ref: 'a', name: 'A' }),
        summary(2.5, {
          ...{ ref: 'b', name: 'B', company: { ref: 'bolt', name: 'Bolt', reviewed: true } },
          ...{ rating: [3.2, 0.7, 0.8, 0.3, 0.8, 0.6], date: '2026-02-03' },
          ...{ price: { amount: 90, currency: 'USD' }, evidence: { ...noEvidence, whole } },
        }),
      ],
      'USD',
    ),
  );

it('shows of a review what catalogs show', () => {
  const columns = catalog();
  expect(itemAt(columns, 1, undefined)).toEqual({
    ...{ review: 1, ref: 'b', name: 'B', company: 'Bolt', date: '2026-02-03', cited: whole },
    ...{ rating: [3.2, 0.7, 0.8, 0.3, 0.8, 0.6], own: undefined },
    price: { amount: 90, currency: 'USD' },
  });
  expect(itemAt(columns, 0, undefined).price).toBeUndefined();
});

it('has the overall by own weights where there are such', () => {
  const columns = catalog();
  const own = ownTenths(columns, [3, 1, 1, 1, 1]);
  expect(itemAt(columns, 1, own).own).toBe(3.3);
  expect(itemAt(columns, 0, own).own).toBe(2.5);
});
