/** A sign that multiplies the number before it. */
export type Multiplier = readonly [sign: string, factor: number];

/** How amounts of a currency are written; plain data, so that a page can hand it to its script. */
export interface AmountForms {
  /** The greatest first. */
  multipliers: readonly Multiplier[];
  /** Sets of digits besides 0 to 9, each from nought to nine. */
  digits: readonly string[];
  /** What the currency goes by, in lower case, the longest first. */
  signs: readonly string[];
}

/**
 * Reads an amount of money as people type it: `$300`, `1,299.50`, `1.5k`, `５万円` or `1万5千`, in the
 * way of any language of the site.
 * @param forms those of the only currency that may be named beside it
 * @returns the amount, 0 or more; undefined where the text is no amount in that currency
 */
export function readAmount(
  text: string,
  { multipliers, digits, signs }: AmountForms,
): number | undefined {
  const plain = signs.reduce(
    (left, sign) => left.replace(wholeSign(sign), ' '),
    text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' '),
  );
  const amount = readSum(digits.reduce(withDigits, plain).trim(), multipliers);
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

/** A sign of Latin letters is a whole word: "US" is no part of "thousand". */
function wholeSign(sign: string): RegExp {
  return new RegExp(`(?<![a-z])${sign.replace(/\W/g, '\\$&')}(?![a-z])`, 'g');
}
