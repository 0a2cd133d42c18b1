import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountForms } from '../../../../src/domain/catalog/amount-forms.ts';
import { readAmount } from '../../../../src/domain/catalog/typed-amount.ts';
import { stringsOf } from '../../../../src/i18n/index.ts';

describe('an amount', () => {
  it.each([
    ['300', 300],
    ['$300', 300],
    ['300 $', 300],
    ['US$ 300', 300],
    ['300 USD', 300],
    ['300usd', 300],
    ['300 dollars', 300],
    ['1 US dollar', 1],
    [' ＄３００ ', 300],
    ['1,299.50', 1299.5],
    ['1 299.50', 1299.5],
    ['1  299.50', 1299.5],
    ['1’299.50', 1299.5],
    ["1'299.50", 1299.5],
    ['12,345,678', 12345678],
    ['999999999999', 999999999999],
    ['0.12346', 0.1235],
    ['k', 1000],
    ['1.5k', 1500],
    ['$2K', 2000],
    ['2 thousand', 2000],
    ['0', 0],
    ['0.1', 0.1],
    ['５万', 50000],
  ])('in dollars is read from “%s”', (text, amount) => {
    expect(readAmount(text, amountForms('USD'))).toBe(amount);
  });

  it.each([
    ['50,000円', 50000],
    ['５０，０００', 50000],
    ['５万', 50000],
    ['5万円', 50000],
    ['1万5千', 15000],
    ['1万5千円', 15000],
    ['1万5000', 15000],
    ['1万5,000円', 15000],
    ['1.5万', 15000],
    ['12万3千4百', 123400],
    ['千円', 1000],
    ['3千万', 30000000],
    ['五万円', 50000],
    ['二十五万', 250000],
    ['￥50,000', 50000],
    ['¥50000', 50000],
    ['JPY 50000', 50000],
    ['50,000 yen', 50000],
    ['15k', 15000],
  ])('in yen is read from “%s”', (text, amount) => {
    expect(readAmount(text, amountForms('JPY'))).toBe(amount);
  });

  it.each([
    ['', 'USD'],
    ['$', 'USD'],
    ['cheap', 'USD'],
    ['-300', 'USD'],
    ['300-500', 'USD'],
    ['1,5', 'USD'],
    ['1,2345', 'USD'],
    ['1.2.3', 'USD'],
    ['1e5', 'USD'],
    ['Infinity', 'USD'],
    ['5k 9000', 'USD'],
    ['3$00', 'USD'],
    ['1千1000', 'JPY'],
    ['1万1万', 'JPY'],
    ['1000000000000', 'USD'],
    ['€300', 'USD'],
    ['¥300', 'USD'],
    ['300円', 'USD'],
    ['$300', 'JPY'],
    ['99999999999999', 'JPY'],
  ] as const)('is not read from “%s” where prices are in %s', (text, currency) => {
    expect(readAmount(text, amountForms(currency))).toBeUndefined();
  });

  it.each([
    ['2 kus', 2000],
    ['2 usk', 20],
    ['us 2', 2],
    ['2us', 2],
  ])('keeps a multiplier whole that holds the letters of a sign: “%s”', (text, amount) => {
    const multipliers = [['kus', 1000] as const, ['usk', 10] as const];
    expect(readAmount(text, { multipliers, digits: [], signs: ['us'] })).toBe(amount);
  });

  it('is read from any price that the site writes, in either language', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('en' as const, 'ja' as const),
        fc.constantFrom('USD' as const, 'JPY' as const, 'EUR' as const, 'KRW' as const),
        fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100),
        (language, currency, amount) => {
          const { price } = stringsOf(language).format;
          expect(readAmount(price({ amount, currency }), amountForms(currency))).toBe(amount);
        },
      ),
    );
  });

  it('is a number or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,k万千十円$ -') }), (text) => {
        const amount = readAmount(text, amountForms('JPY'));
        expect(amount === undefined || (Number.isFinite(amount) && amount >= 0)).toBe(true);
      }),
    );
  });
});
