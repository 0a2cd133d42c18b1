import { currencies, type Currency } from './currencies.ts';

/** What texts say in short, where no other currency is meant. */
const short: readonly [string, Currency][] = [
  ['$', 'USD'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['ドル', 'USD'],
  ['yen', 'JPY'],
];

const displays = ['code', 'symbol', 'narrowSymbol', 'name'] as const;

/**
 * How a locale names a currency: its code, its signs and its name, in lower case and half width.
 * @param amounts with which it names it: one dollar, two dollars
 */
export function namesIn(locale: string, currency: Currency, amounts: readonly number[]): string[] {
  return displays.flatMap((currencyDisplay) => {
    const format = new Intl.NumberFormat(locale, {
      style: 'currency',
      ...{ currency, currencyDisplay },
      maximumFractionDigits: 0,
    });
    return amounts.flatMap((amount) =>
      format
        .formatToParts(amount)
        .filter(({ type }) => type === 'currency')
        .map(({ value }) => value.normalize('NFKC').toLowerCase()),
    );
  });
}

/**
 * Every name of a currency in some locales, in lower case and half width, with the currency. A sign
 * that several share is that of the first: `¥` is the yen.
 */
export function currencyNames(locales: readonly string[]): Map<string, Currency> {
  const names = new Map(short);
  for (const currency of currencies) {
    for (const name of locales.flatMap((locale) => namesIn(locale, currency, [2]))) {
      if (!names.has(name)) names.set(name, currency);
    }
  }
  return names;
}
