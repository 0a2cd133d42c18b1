import { languageFacts, languages } from '../languages/index.ts';
import type { Currency } from '../review/currencies.ts';

/** A sign that multiplies the number before it. */
type Multiplier = readonly [sign: string, factor: number];

const facts = languages.map(languageFacts);
const multipliers = facts
  .flatMap((one): Multiplier[] => Object.entries(one.multipliers))
  .sort(([, one], [, other]) => other - one);
const digitSets = facts.flatMap(({ digits }) => digits ?? []);

/**
 * Reads an amount of money as people type it: `$300`, `1,299.50`, `1.5k`, `５万円` or `1万5千`, in the
 * way of any language of the site.
 * @param currency the only one that may be named beside it
 * @returns the amount, 0 or more; undefined where the text is no amount in that currency
 */
export function readAmount(text: string, currency: Currency): number | undefined {
  const plain = signsOf(currency).reduce(
    (left, sign) => left.replace(sign, ' '),
    text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' '),
  );
  const amount = readSum(digitSets.reduce(withDigits, plain).trim(), multipliers);
  return amount >= 0 && amount <= most ? Number(amount.toFixed(decimals)) : undefined;
}

/** What an address has room for, see the price filter. */
const most = 999_999_999_999;
const decimals = 4;

/** Adds up what the greatest multiplier of a text takes before it and leaves behind it. */
function readSum(text: string, [multiplier, ...lesser]: readonly Multiplier[]): number {
  if (!multiplier) return readNumber(text);
  const [sign, factor] = multiplier;
  const at = text.indexOf(sign);
  if (at < 0) return readSum(text, lesser);
  const [before, after] = [text.slice(0, at), text.slice(at + sign.length)].map((one) =>
    one.trim(),
  );
  // One thousand may be written without the one.
  const taken = before === '' ? 1 : readSum(before!, lesser);
  const left = after === '' ? 0 : readSum(after!, lesser);
  return left < factor ? taken * factor + left : NaN;
}

/** Digits, in groups of three if at all, and decimals behind a point. */
function readNumber(text: string): number {
  return /^(?:\d+|\d{1,3}(?:[, '’]\d{3})+)(?:\.\d+)?$/.test(text)
    ? Number(text.replace(/[^\d.]/g, ''))
    : NaN;
}

function withDigits(text: string, digits: string): string {
  return [...digits].reduce((left, digit, value) => left.replaceAll(digit, String(value)), text);
}

/**
 * The signs and words by which a currency goes in any language of the site, the longest first.
 * Words of Latin letters are whole ones: "US" is no part of "thousand".
 */
function signsOf(currency: Currency): RegExp[] {
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
  return [...new Set(signs)]
    .filter(Boolean)
    .sort((one, other) => other.length - one.length)
    .map((sign) => new RegExp(`(?<![a-z])${sign.replace(/\W/g, '\\$&')}(?![a-z])`, 'g'));
}
