import { expect, it } from 'vitest';
import { isNarrowed, rangeOf } from '../../../../src/domain/catalog/range.ts';
import { readBy } from '../../../support/found.ts';

const digits = rangeOf({
  ...{ form: /^\d$/, parse: Number, format: String, limits: [2, 5], why: 'not-a-score' },
});

it.each([
  ['2-5', [2, 5]],
  ['3-3', [3, 3]],
  ['3-', [3, Infinity]],
  ['-3', [-Infinity, 3]],
] as const)('is read from %s, and written so', (text, range) => {
  expect(readBy(digits, text)).toEqual({ value: range, refused: [] });
  expect(digits.write(range)).toBe(text);
});

it.each(['', '-', '3', '3-4-5', '1-3', '3-6', '4-3', 'x-3', '3-x', '--'])(
  'is not read from “%s”',
  (text) => {
    expect(readBy(digits, text)).toEqual({ value: undefined, refused: [['not-a-score']] });
  },
);

it('is narrowed by either end', () => {
  expect(isNarrowed(digits.unchosen)).toBe(false);
  expect(isNarrowed([-Infinity, 3])).toBe(true);
  expect(isNarrowed([3, Infinity])).toBe(true);
  expect(digits.write(digits.unchosen)).toBe('-');
});
