import { expect, it } from 'vitest';
import { currencies } from '../../../../src/domain/review/currencies.ts';
import { currencyNames, namesIn } from '../../../../src/domain/review/currency-names.ts';

const names = currencyNames(['en-GB', 'ja']);

it('knows every currency by its code', () => {
  for (const currency of currencies) expect(names.get(currency.toLowerCase())).toBe(currency);
});

it.each([
  ['$', 'USD'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['ドル', 'USD'],
  ['yen', 'JPY'],
  ['us$', 'USD'],
  ['us dollars', 'USD'],
  ['米ドル', 'USD'],
  ['¥', 'JPY'],
  ['円', 'JPY'],
  ['€', 'EUR'],
  ['ユーロ', 'EUR'],
  ['£', 'GBP'],
  ['₩', 'KRW'],
  ['中国人民元', 'CNY'],
])('knows %s as %s', (name, currency) => expect(names.get(name)).toBe(currency));

it('names a currency for each amount, without the amount', () => {
  expect(new Set(namesIn('en-GB', 'USD', [1, 2]))).toEqual(
    new Set(['usd', 'us$', '$', 'us dollar', 'us dollars']),
  );
});
