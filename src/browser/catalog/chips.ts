import {
  isNarrowed,
  nothingChosen,
  scoreIds,
  settled,
  type Choice,
  type Range,
} from '../../domain/catalog/choice.ts';
import type { Language } from '../../domain/languages/index.ts';
import { parts } from '../../domain/review/parts.ts';
import { currencyOf } from '../../domain/review/price.ts';
import { formatScore } from '../../domain/review/rating.ts';
import { isOwn } from '../../domain/catalog/weights.ts';
import { formatNumber, formatPrice, formatShortDate, partName } from '../../i18n/format.ts';
import { catalogStringsOf } from '../../i18n/live/catalog/index.ts';

/** One thing that a reader has chosen: its words, and the choice without it. */
export interface Chip {
  label: string;
  without: Choice;
}

/** Gives the name of a tag or company that a choice names by slug or ref. */
export type NameOf = (value: string) => string;

/** Everything that narrows or re-weighs a catalog; how it is sorted and shown is no chip. */
export function chipsOf(
  choice: Choice,
  language: Language,
  nameOf: { tag: NameOf; company: NameOf },
): Chip[] {
  const strings = catalogStringsOf(language);
  const chips: (Chip | false)[] = [
    ...choice.tags.map((slug) => ({
      label: nameOf.tag(slug),
      without: { ...choice, tags: choice.tags.filter((other) => other !== slug) },
    })),
    choice.match === 'all' && { label: strings.everyTag, without: { ...choice, match: 'any' } },
    ...choice.companies.map((ref) => ({
      label: nameOf.company(ref),
      without: { ...choice, companies: choice.companies.filter((other) => other !== ref) },
    })),
    isNarrowed(choice.price) && {
      label: priceWords(choice.price, language),
      without: { ...choice, price: nothingChosen.price },
    },
    choice.unpriced === 'keep' && {
      label: strings.unpriced,
      without: { ...choice, unpriced: 'drop' },
    },
    ...scoreIds.map(
      (id) =>
        isNarrowed(choice.scores[id]) && {
          label: `${scoreName(id, language)} ${scoreWords(choice.scores[id], language)}`,
          without: { ...choice, scores: { ...choice.scores, [id]: nothingChosen.scores[id] } },
        },
    ),
    choice.since !== undefined && {
      label: strings.since(formatShortDate(choice.since, language)),
      without: { ...choice, since: undefined },
    },
    choice.until !== undefined && {
      label: strings.until(formatShortDate(choice.until, language)),
      without: { ...choice, until: undefined },
    },
    isOwn(choice.weights) && {
      label: strings.weights(choice.weights.join(' : ')),
      without: { ...choice, weights: nothingChosen.weights },
    },
  ];
  return chips
    .filter((chip) => chip !== false)
    .map(({ label, without }) => ({ label, without: settled({ ...without, page: 1 }) }));
}

/** The choice with nothing left of what chips show; sorting and view stay. */
export function withoutChips({ sort, direction, view, map }: Choice): Choice {
  return { ...nothingChosen, sort, direction, view, map };
}

/** The name of a score. */
export function scoreName(id: (typeof scoreIds)[number], language: Language): string {
  return partName(parts.find(({ code }) => code === id) ?? 'overall', language);
}

/** A range of scores, given in tenths, in words. */
export function scoreWords(range: Range, language: Language): string {
  return rangeWords(range, (tenths) => formatScore(tenths / 10), language);
}

/** A range of prices in words. */
export function priceWords(range: Range, language: Language): string {
  const currency = currencyOf[language];
  const price = (amount: number) => formatPrice({ amount, currency }, language);
  const [least, most] = range;
  if (!range.every(Number.isFinite) || least === most) return rangeWords(range, price, language);
  // The currency once is enough where both ends are said.
  return catalogStringsOf(language).range(formatNumber(least, language), price(most));
}

function rangeWords(
  [least, most]: Range,
  format: (value: number) => string,
  language: Language,
): string {
  const strings = catalogStringsOf(language);
  if (!isNarrowed([least, most])) return strings.any;
  if (most === Infinity) return strings.atLeast(format(least));
  if (least === -Infinity) return strings.atMost(format(most));
  return least === most ? format(least) : strings.range(format(least), format(most));
}
