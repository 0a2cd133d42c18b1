import { expect, it } from 'vitest';
import type { Review } from '../../../src/domain/check/schema.ts';
import type { Kind } from '../../../src/domain/kinds.ts';
import { labelCompanies } from '../../../src/queries/company-names.ts';

const review = (kind: Kind, values: Partial<Review>) => ({
  kind,
  review: { lang: 'en', tags: [], ...values } as Review,
});

const labelOf = labelCompanies([
  review('company', { ref: 'acme', target_name: 'Acme' }),
  review('product', { company_id: 'acme', target_name: 'ACME One' }),
  review('product', { company_id: 'fosi-audio', target_name: 'Fosi Audio ZA3' }),
  review('product', { company_id: 'other', target_name: 'One', tags: ['DAC', 'Other'] }),
  review('product', { company_id: 'no-brand', target_name: 'BM-800' }),
]);

it('calls a company by its review', () => {
  expect(labelOf('en', 'acme')).toEqual({ ref: 'acme', name: 'Acme', reviewed: true });
});

it('calls a company without a review as its products’ names begin, or their tags say', () => {
  expect(labelOf('en', 'fosi-audio')).toMatchObject({ name: 'Fosi Audio', reviewed: false });
  expect(labelOf('en', 'other').name).toBe('Other');
});

it('takes a name from another language where its own has none', () => {
  expect(labelOf('ja', 'fosi-audio').name).toBe('Fosi Audio');
  expect(labelOf('ja', 'acme')).toMatchObject({ name: 'ACME', reviewed: false });
});

it('calls a company that nothing names by the words of its ref', () => {
  expect(labelOf('en', 'no-brand').name).toBe('no brand');
});
