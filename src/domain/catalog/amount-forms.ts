import { languageFacts, languages } from '../languages/index.ts';
import type { Currency } from '../review/currencies.ts';
import { namesIn } from '../review/currency-names.ts';
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
  const names = facts.flatMap(({ locale, currencyName }) => [
    currencyName?.(currency)?.toLowerCase() ?? '',
    ...namesIn(locale, currency, [1, 2]),
  ]);
  const signs = new Set(names.flatMap((name) => name.split(' ')));
  return [...signs].filter(Boolean).sort((one, other) => other.length - one.length);
}
