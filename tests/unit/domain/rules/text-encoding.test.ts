import { expect, it } from 'vitest';
import { readReview } from '../../../../src/reading/read-review.ts';
import { problemsOf, source } from '../../../support/review.ts';

const location = { file: 'products/en/acme/acme-one.md', path: 'en/acme/acme-one.md' } as const;
const found = (bytes: Uint8Array) =>
  problemsOf(readReview({ ...location, kind: 'product' }, bytes));

it('takes text in UTF-8', () => {
  expect(found(new TextEncoder().encode(source()))).toEqual([]);
});

it.each(['latin1', 'utf16le'] as const)(
  'refuses bytes of %s, and reads nothing of them',
  (form) => {
    const bytes = Buffer.from(source({ summary: 'A café that measures well.' }), form);
    expect(found(bytes)).toMatchObject([{ rule: 'text-encoding', severity: 'error' }]);
  },
);
