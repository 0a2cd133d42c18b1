import { describe, expect, it } from 'vitest';
import { isPlausible, perCentOf, readAmount } from '../../../../src/domain/measurements/amount.ts';
import { yardstick } from '../../../support/yardstick.ts';

const read = (text: string, id: string) => readAmount(text, yardstick.quantities.get(id)!);

describe('an amount', () => {
  it.each([
    ['0.06 %', 'thd', { value: 0.06, decimals: 2, limit: undefined }],
    ['0.06%', 'thd', { value: 0.06, decimals: 2, limit: undefined }],
    ['0.06％', 'thd', { value: 0.06, decimals: 2, limit: undefined }],
    ['< 0.1 %', 'thd', { value: 0.1, decimals: 1, limit: '<' }],
    ['±2.50 dB', 'frequency-response', { value: 2.5, decimals: 2, limit: undefined }],
    ['≤ ±3 dB', 'frequency-response', { value: 3, decimals: 0, limit: '≤' }],
    ['2.5 dB', 'frequency-response', { value: 2.5, decimals: 1, limit: undefined }],
    ['≥105 dB', 'snr', { value: 105, decimals: 0, limit: '≥' }],
    ['9 dB(A)', 'self-noise', { value: 9, decimals: 0, limit: undefined }],
    ['500', 'damping-factor', { value: 500, decimals: 0, limit: undefined }],
  ])('%s of %s is read', (text, id, amount) => {
    expect(read(text, id)).toEqual(amount);
  });

  it.each([
    ['', 'thd', 'must be a number with its unit, such as `0.1 %`'],
    ['low', 'snr', 'must be a number with its unit, such as `85 dB`'],
    ['0,06 %', 'thd', 'must have a decimal point and no comma'],
    ['0.06', 'thd', 'must have the unit `%`'],
    ['-100 dB', 'thd', 'must have the unit `%`, not `dB`; -100 dB are 0.001 %'],
    ['105 %', 'snr', 'must have the unit `dB`, not `%`'],
    ['100 dB', 'damping-factor', 'must have no unit, and has `dB`'],
    ['±0.1 %', 'thd', '`±` is for tolerances, which this is not'],
    ['140 %', 'thd', '`140 %` is impossible: it can be 0 to 100 %'],
    ['-80 dB', 'snr', '`-80 dB` is impossible: it can be 0 to 200 dB'],
  ])('%s of %s is refused with the reason', (text, id, reason) => {
    expect(read(text, id)).toBe(reason);
  });
});

it('tells what is worth a second look', () => {
  const { plausible, ...thd } = yardstick.quantities.get('thd')!;
  expect(isPlausible({ value: 0.01 }, { plausible, ...thd })).toBe(true);
  expect(isPlausible({ value: 45 }, { plausible, ...thd })).toBe(false);
});

it('says decibels as per cent', () => {
  expect(perCentOf(-80)).toBeCloseTo(0.01, 9);
  expect(perCentOf(124.4)).toBeCloseTo(0.00006, 6);
});
