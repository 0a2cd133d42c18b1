import { currencies, type Currency } from './currencies.ts';

/** What texts say in short, where no other currency is meant. */
const short: readonly [string, Currency][] = [
  ['$', 'USD'],
  ['dollar', 'USD'],
  ['dollars', 'USD'],
  ['ドル', 'USD'],
  ['yen', 'JPY'],
];

/** How a text may name a currency: its code, its signs, its names in each language. */
function namesOf(currency: Currency, locales: readonly string[]): string[] {
  const displays = ['code', 'symbol', 'narrowSymbol', 'name'] as const;
  return locales.flatMap((locale) =>
    displays.flatMap((currencyDisplay) => {
      const format = new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay,
      });
      return [1, 2].flatMap((amount) =>
        format
          .formatToParts(amount)
          .flatMap(({ type, value }) => (type === 'currency' ? [value] : [])),
      );
    }),
  );
}

/**
 * Every name of a currency in some locales, in lower case and half width, with the currency. A sign
 * that several share is that of the first: `¥` is the yen.
 */
export function currencyNames(locales: readonly string[]): Map<string, Currency> {
  const names = new Map(short);
  for (const currency of currencies) {
    for (const name of namesOf(currency, locales).map(plain)) {
      if (!names.has(name)) names.set(name, currency);
    }
  }
  return names;
}

const plain = (name: string) => name.normalize('NFKC').toLowerCase();
