import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { DataRecord } from '../../../../src/publishing/data/record.ts';
import { writeCsv } from '../../../../src/publishing/data/csv.ts';
import { hostileTexts } from '../../../support/hostile.ts';

const record: DataRecord = {
  layout: 'product',
  ...{ title: 'Acme One Review', target_name: 'Acme One', company_id: 'acme', lang: 'en' },
  ...{ ref: 'acme-one', date: '2025-08-07', summary: 'A box.' },
  rating: [3.2, 0.7, 0.8, 0.3, 0.8, 0.6],
  ...{ price: 100, currency: 'USD', tags: ['DAC', 'a "b", c'] },
  cost_performance: {
    ...{ comparator: 'other', comparator_price: 30, price: 100, currency: 'USD' },
  },
  reasons: { technology_level: 'Its own driver' },
  url: 'https://x.test/products/en/acme-one/',
};
const read = (csv: string) => parse(csv, { bom: true, columns: true }) as Record<string, string>[];

it('has a row a review below the names of the columns, each line ended as RFC 4180 says', () => {
  const csv = writeCsv([record, { ...record, price: undefined, tags: [] }]);
  expect(csv.split('\r\n')).toHaveLength(4);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const [first, second] = read(csv);
  expect(first).toMatchObject({
    ...{ layout: 'product', ref: 'acme-one', price: '100', tags: '["DAC","a \\"b\\", c"]' },
    ...{ 'rating.overall': '3.2', 'rating.design_rationality': '0.6' },
    ...{ 'cost_performance.comparator': 'other', 'cost_performance.comparator_price': '30' },
    ...{ 'reasons.technology_level': 'Its own driver', 'reasons.scientific_validity': '' },
  });
  expect(second).toMatchObject({ price: '', tags: '[]' });
});

describe.each(hostileTexts)('a cell of %.30j', (text) => {
  it('is read as it was written, and never as a formula', () => {
    const [row] = read(writeCsv([{ ...record, summary: text }]));
    const { summary } = row!;
    expect(summary).toBe(/^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);
    expect(row).toMatchObject({ ref: 'acme-one', url: record.url });
  });
});
