import { kindNames, kinds, type Kind } from '../kinds.ts';
import type { Language } from '../languages/index.ts';
import { readShortName, shortenName, type ShortName } from '../names/short-name.ts';
import { readSlug, writeSlug, type ShortSlug } from '../names/short-slug.ts';
import type { Currency } from '../review/currencies.ts';
import { writeParts } from '../review/part-columns.ts';
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
  /** The place of each entry's maker among `makers`; of a maker's own entry its own. */
  maker: number[];
  /** For each part one letter an entry: its tenths in base 11. */
  parts: string[];
  categories: string[];
  /** The place of each entry's category among `categories`, or -1. */
  category: number[];
  /** By language, then by entry; null where no price in the language's currency is known. */
  prices: (number | null)[][];
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
  const makerOf = ({ company }: ReviewSummary) => placeOfMaker.get(company.ref)!;
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
    names: firsts.map((review) => shortenName(review.name, makers[makerOf(review)]!.names[0]!)),
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
    maker: firsts.map(makerOf),
    parts: writeParts(firsts.map(({ rating }) => rating)),
    categories,
    category: firsts.map(({ category }) => categories.indexOf(category!)),
    prices: currencies.map((currency, language) =>
      entries.map((reviews) => {
        const price = reviews[language]?.price;
        return price?.currency === currency ? price.amount : null;
      }),
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
      const key = entryKey(review.kind, review.ref);
      const entry = entries.get(key) ?? byLanguage.map(() => undefined);
      entry[language] = review;
      entries.set(key, entry);
    }
  });
  // Neighbours by ref have the same maker and similar names, which compresses.
  return [...entries].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, entry]) => entry);
}

function entryKey(kind: Kind, ref: string): string {
  return `${kindNames.indexOf(kind)} ${ref}`;
}

/** Makes the function that gives the entry of a review by its kind and ref. */
export function placesOf(index: NameIndex): (kind: Kind, ref: string) => number | undefined {
  const places = new Map(
    index.names.map((_, entry) => [entryKey(kindOf(index, entry), refOf(index, entry)), entry]),
  );
  return (kind, ref) => places.get(entryKey(kind, ref));
}

/** The ref of an entry of the index. */
export function refOf(index: NameIndex, entry: number): string {
  return readSlug(index.refs[entry]!, nameOf(index, entry));
}

/** The name of an entry of the index in the first language that has it. */
export function nameOf(index: NameIndex, entry: number): string {
  const [, maker] = index.makers[index.maker[entry]!]!;
  return readShortName(index.names[entry]!, maker);
}

/** The kind of an entry of the index. */
export function kindOf(index: NameIndex, entry: number): Kind {
  return kindNames[Number(index.kinds[entry])]!;
}

/** Whether an entry is of a maker, whose products other entries are. */
export function isMaker(index: NameIndex, entry: number): boolean {
  return kinds[kindOf(index, entry)].hasProducts;
}
