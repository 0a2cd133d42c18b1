import { expect, it } from 'vitest';
import { reviewSchema } from '../../../../src/domain/check/schema.ts';
import { recordJsonSchema, recordOf } from '../../../../src/publishing/data/record.ts';
import { checkBy } from '../../../support/json-schema.ts';
import { frontMatter } from '../../../support/review.ts';

const site = new URL('https://x.test');
const recordFrom = (values: object = {}) =>
  recordOf(
    reviewSchema().parse({ ...frontMatter, tags: ['DAC'], ...values }),
    { kind: 'product', method: 2 },
    site,
  );

it('is the front matter with what its file and language say filled in', () => {
  const record = recordFrom({ permalink: '/products/en/acme-one/', category: 'dac' });
  expect(record).toEqual({
    ...frontMatter,
    tags: ['DAC'],
    category: 'dac',
    layout: 'product',
    method: 2,
    currency: 'USD',
    url: 'https://x.test/products/en/acme-one/',
  });
});

it('names no currency where there is no price, and that of the review where it has one', () => {
  expect(recordFrom({ price: undefined }).currency).toBeUndefined();
  expect(recordFrom({ currency: 'EUR' }).currency).toBe('EUR');
});

it('is what the schema says, and nothing else is', () => {
  const faultsOf = checkBy(recordJsonSchema(['dac'], 'https://x.test/data/schema.json'));
  const record = JSON.parse(JSON.stringify(recordFrom({ category: 'dac' }))) as object;
  expect(faultsOf(record)).toEqual([]);
  expect(faultsOf({ ...record, category: 'chair' })).toHaveLength(1);
  expect(faultsOf({ ...record, rating: [3.2, 2, 0, 0, 0, 0] })).toEqual(['/rating/1 must be <= 1']);
  expect(faultsOf({ ...record, title: 5 })).toEqual(['/title must be string']);
  expect(faultsOf({ ...record, draft: true })).toHaveLength(1);
  expect(faultsOf({ ...record, url: undefined })).toHaveLength(1);
});
