import { writeDigits, type DigitColumns } from '../digit-columns.ts';
import { kindNames } from '../kinds.ts';
import type { Language } from '../languages/index.ts';
import { shortenName, type ShortName } from '../names/short-name.ts';
import { writeSlug, type ShortSlug } from '../names/short-slug.ts';
import type { Currency } from '../review/currencies.ts';
import { writeParts } from '../review/part-columns.ts';
import { writeAmounts, type PriceColumn } from '../review/price-columns.ts';
import type { ReviewSummary } from '../review/summary.ts';

/**
 * The names of all reviews in all languages, with what a list of them shows, as one JSON file.
 * A review in two languages is one entry: few names differ, and scores never do.
 */
export interface NameIndex {
  languages: Language[];
  /** Of each language. */
  currencies: Currency[];
  /** For each entry one digit, the place of its kind. */
  kinds: string;
  names: ShortName[];
  refs: ShortSlug[];
  /** Names in a language other than the first that has the entry, where they differ. */
  otherNames: [entry: number, language: number, name: string][];
  /** For each entry one digit in base 36: a bit for each language that has it. */
  inLanguages: string;
  /** Each maker with its name in the first language, then all else that it is called. */
  makers: [ref: ShortSlug, name: string, ...others: string[]][];
  /**
   * The place of each entry's maker among `makers`, of a maker's own entry its own; each as its
   * distance from the last, since neighbours have the same maker.
   */
  maker: number[];
  /** For each part one letter an entry: its tenths in base 11. */
  parts: string[];
  categories: string[];
  /** The place of each entry's category among `categories`, counted from 1, or 0. */
  category: DigitColumns;
  /** By language those in its currency. */
  prices: PriceColumn[];
  otherPrices: [entry: number, language: number, amount: number, currency: Currency][];
}

/** Other names of makers by their refs. */
export type MakerNames = Readonly<Record<string, readonly string[]>>;

/**
 * Writes the index of all reviews.
 * @param byLanguage the reviews of each language; an entry is named as the first language has it
 * @param makerNames what makers are called besides
 */
export function indexNames(
  byLanguage: readonly { language: Language; currency: Currency; reviews: ReviewSummary[] }[],
  makerNames: MakerNames,
): NameIndex {
  const entries = entriesOf(byLanguage.map(({ reviews }) => reviews));
  const firsts = entries.map((entry) => entry.find((review) => review !== undefined)!);
  const makers = [...Map.groupBy(entries.flat(), (review) => review?.company.ref ?? '')]
    .filter(([ref]) => ref !== '')
    .map(([ref, reviews]) => {
      const names = new Set(reviews.map((review) => review!.company.name));
      return { ref, names: [...names, ...(makerNames[ref] ?? [])] };
    });
  const placeOfMaker = new Map(makers.map(({ ref }, place) => [ref, place]));
  const makerPlaces = firsts.map(({ company }) => placeOfMaker.get(company.ref)!);
  const categories = [...new Set(firsts.flatMap(({ category }) => category ?? []))];
  const eachReview = <Item>(
    make: (review: ReviewSummary, entry: number, language: number) => Item[],
  ) =>
    entries.flatMap((reviews, entry) =>
      reviews.flatMap((review, language) => (review ? make(review, entry, language) : [])),
    );
  const currencies = byLanguage.map(({ currency }) => currency);
  return {
    languages: byLanguage.map(({ language }) => language),
    currencies,
    kinds: firsts.map(({ kind }) => kindNames.indexOf(kind)).join(''),
    names: firsts.map(({ name }, at) => shortenName(name, makers[makerPlaces[at]!]!.names[0]!)),
    refs: firsts.map(({ ref, name }) => writeSlug(ref, name)),
    otherNames: eachReview(({ name }, entry, language): NameIndex['otherNames'] =>
      name === firsts[entry]!.name ? [] : [[entry, language, name]],
    ),
    inLanguages: entries
      .map((reviews) => reviews.reduce((bits, one, at) => bits + (one ? 1 << at : 0), 0))
      .map((bits) => bits.toString(36))
      .join(''),
    makers: makers.map(({ ref, names: [name = '', ...others] }) => [
      writeSlug(ref, name),
      name,
      ...others,
    ]),
    maker: makerPlaces.map((place, at) => place - (makerPlaces[at - 1] ?? 0)),
    parts: writeParts(firsts.map(({ rating }) => rating)),
    categories,
    category: writeDigits(firsts.map(({ category }) => categories.indexOf(category!) + 1)),
    prices: writeAmounts(
      currencies.map((currency, language) =>
        entries.map((reviews) => {
          const price = reviews[language]?.price;
          return price?.currency === currency ? price.amount : undefined;
        }),
      ),
    ),
    otherPrices: eachReview(({ price }, entry, language): NameIndex['otherPrices'] =>
      price && price.currency !== currencies[language]
        ? [[entry, language, price.amount, price.currency]]
        : [],
    ),
  };
}

type Entry = (ReviewSummary | undefined)[];

/** The reviews of each thing by language, kind by kind in the order of names. */
function entriesOf(byLanguage: readonly ReviewSummary[][]): Entry[] {
  const entries = new Map<string, Entry>();
  byLanguage.forEach((reviews, language) => {
    for (const review of reviews) {
      const key = `${kindNames.indexOf(review.kind)} ${review.ref}`;
      const entry = entries.get(key) ?? byLanguage.map(() => undefined);
      entry[language] = review;
      entries.set(key, entry);
    }
  });
  // Neighbours by ref have the same maker and similar names, which compresses.
  return [...entries].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}
