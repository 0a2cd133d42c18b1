import { expect, it } from 'vitest';
import { amountForms } from '../../../../src/domain/catalog/amount-forms.ts';
import { currencies } from '../../../../src/domain/review/currencies.ts';

it('has the multipliers and digits of every language, the greatest first', () => {
  const { multipliers, digits } = amountForms('USD');
  expect(multipliers).toEqual([
    ['万', 10_000],
    ['k', 1000],
    ['thousand', 1000],
    ['千', 1000],
    ['百', 100],
    ['十', 10],
  ]);
  expect(digits).toEqual(['〇一二三四五六七八九']);
});

it('has what a currency goes by in every language, word by word', () => {
  expect(amountForms('USD').signs).toEqual(
    expect.arrayContaining(['dollars', 'dollar', 'usd', 'us$', '米ドル', 'us', '$']),
  );
  expect(amountForms('JPY').signs).toEqual(
    expect.arrayContaining(['japanese', 'jpy', 'jp¥', 'yen', '¥', '円']),
  );
});

it.each(currencies)(
  'has the signs of %s in lower case, none twice or empty, and none before a longer one',
  (currency) => {
    const { signs } = amountForms(currency);
    const lengths = signs.map((sign) => sign.length);
    expect(lengths).toEqual(lengths.toSorted((one, other) => other - one));
    expect(signs).toHaveLength(new Set(signs).size);
    expect(signs).not.toContain('');
    expect(signs).toEqual(signs.map((sign) => sign.toLowerCase()));
  },
);
