import type { RangeName } from '../../domain/catalog/filters/index.ts';
import { isNarrowed, type Range } from '../../domain/catalog/range.ts';
import type { Language } from '../../domain/languages/index.ts';
import { currencyOf } from '../../domain/review/price.ts';
import { formatScore } from '../../domain/review/rating.ts';
import { formatNumber, formatPrice } from '../../i18n/format.ts';
import { catalogStringsOf } from '../../i18n/live/catalog/index.ts';

/** A range of scores in tenths, or of prices, in words. */
export function rangeWords(name: RangeName, [least, most]: Range, language: Language): string {
  const strings = catalogStringsOf(language);
  const said = (value: number) => valueWords(name, value, language);
  if (!isNarrowed([least, most])) return strings.any;
  if (most === Infinity) return strings.atLeast(said(least));
  if (least === -Infinity) return strings.atMost(said(most));
  if (least === most) return said(least);
  // The currency once is enough where both ends are said.
  return strings.range(name === 'price' ? formatNumber(least, language) : said(least), said(most));
}

/** A score in tenths, or a price, in words. */
export function valueWords(name: RangeName, value: number, language: Language): string {
  if (name !== 'price') return formatScore(value / 10);
  return formatPrice({ amount: value, currency: currencyOf[language] }, language);
}
