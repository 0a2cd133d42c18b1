import { languageFacts, languages } from '../languages/index.ts';
import type { Currency } from '../review/currencies.ts';
import type { AmountForms, Multiplier } from './typed-amount.ts';

const facts = languages.map(languageFacts);

/** How people write amounts of a currency, in any language of the site. */
export function amountForms(currency: Currency): AmountForms {
  return {
    multipliers: facts
      .flatMap((one): Multiplier[] => Object.entries(one.multipliers))
      .sort(([, one], [, other]) => other - one),
    digits: facts.flatMap(({ digits }) => digits ?? []),
    signs: signsOf(currency),
  };
}

/** The signs and words by which a currency goes in any language of the site, the longest first. */
function signsOf(currency: Currency): string[] {
  const displays = ['code', 'symbol', 'narrowSymbol', 'name'] as const;
  const signs = facts.flatMap(({ locale, currencyName }) => [
    ...(currencyName?.(currency) ?? '').split(' '),
    ...displays.flatMap((currencyDisplay) => {
      const format = new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay,
        maximumFractionDigits: 0,
      });
      // One dollar and two dollars.
      return [1, 2].flatMap((amount) =>
        format
          .formatToParts(amount)
          .filter(({ type }) => type === 'currency')
          .flatMap(({ value }) => value.normalize('NFKC').toLowerCase().split(' ')),
      );
    }),
  ]);
  return [...new Set(signs)].filter(Boolean).sort((one, other) => other.length - one.length);
}
