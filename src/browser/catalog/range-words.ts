import type { RangeName } from '../../domain/catalog/filters/index.ts';
import { isNarrowed, type Range } from '../../domain/catalog/range.ts';
import { formatScore } from '../../domain/review/rating.ts';
import type { ScreenWords } from '../../i18n/load.ts';

/** A range of scores in tenths, or of prices, in words. */
export function rangeWords(
  name: RangeName,
  [least, most]: Range,
  words: ScreenWords<'catalog'>,
): string {
  const { strings, format } = words;
  const said = (value: number) => valueWords(name, value, words);
  if (!isNarrowed([least, most])) return strings.any;
  if (most === Infinity) return strings.atLeast(said(least));
  if (least === -Infinity) return strings.atMost(said(most));
  if (least === most) return said(least);
  // The currency once is enough where both ends are said.
  return strings.range(name === 'price' ? format.number(least) : said(least), said(most));
}

/** A score in tenths, or a price in the language's usual currency, in words. */
export function valueWords(
  name: RangeName,
  value: number,
  { format }: ScreenWords<'catalog'>,
): string {
  if (name !== 'price') return formatScore(value / 10);
  return format.price({ amount: value, currency: format.currency });
}
