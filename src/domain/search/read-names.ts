import type { Kind } from '../kinds.ts';
import type { Language } from '../languages/index.ts';
import { readSlug } from '../names/short-slug.ts';
import { readRating } from '../review/part-columns.ts';
import type { Price } from '../review/price.ts';
import { overallOf, type Rating } from '../review/rating.ts';
import { isMaker, kindOf, nameOf, refOf, type NameIndex } from './name-index.ts';
import type { Named } from './named.ts';
import { initialsOf } from './short-forms.ts';

/** A review that can be found by its name, as lists in a language show it. */
export interface NamedReview extends Named {
  /** Its place in the index, which is the same in all languages. */
  entry: number;
  kind: Kind;
  ref: string;
  /** Its name in the language. */
  name: string;
  rating: Rating;
  price: Price | undefined;
  /** Id of its category. */
  category: string | undefined;
  /** How many reviews of products it has in the language, where it is a maker. */
  products: number;
}

/** The reviews of a language that an index names. */
export function readNames(index: NameIndex, language: Language): NamedReview[] {
  const at = index.languages.indexOf(language);
  const currency = index.currencies[at]!;
  const makers = index.makers.map(makerNames);
  const here = [...index.names.keys()].filter(
    (entry) => (parseInt(index.inLanguages[entry]!, 36) >> at) & 1,
  );
  const otherNames = Map.groupBy(index.otherNames, ([entry]) => entry);
  const otherPrices = new Map(
    index.otherPrices
      .filter(([, one]) => one === at)
      .map(([entry, , amount, currency]) => [entry, { amount, currency }]),
  );
  const products = new Map<number, number>();
  for (const entry of here) {
    const maker = index.maker[entry]!;
    if (!isMaker(index, entry)) products.set(maker, (products.get(maker) ?? 0) + 1);
  }
  return here.map((entry) => {
    const rating = readRating(index.parts, entry);
    const amount = index.prices[at]![entry];
    const maker = index.maker[entry]!;
    const own = isMaker(index, entry);
    const others = otherNames.get(entry) ?? [];
    const names = [nameOf(index, entry), ...others.map(([, , name]) => name)];
    // A ref that is not made of the name may say it in other letters.
    if (index.refs[entry] !== 0) names.push(refOf(index, entry).replaceAll('-', ' '));
    return {
      entry,
      kind: kindOf(index, entry),
      ref: refOf(index, entry),
      name: others.find(([, one]) => one === at)?.[2] ?? names[0]!,
      rating,
      price: typeof amount === 'number' ? { amount, currency } : otherPrices.get(entry),
      category: index.categories[index.category[entry]!],
      products: own ? (products.get(maker) ?? 0) : 0,
      names: own ? [...new Set([...names, ...makers[maker]!])] : names,
      makers: own ? [] : makers[maker]!,
      weight: overallOf(rating),
    };
  });
}

/** All that a maker is called: its names, that in its ref, and its initials. */
function makerNames([ref, name, ...others]: NameIndex['makers'][number]): string[] {
  const initials = initialsOf(name) ?? [];
  return [...new Set([name, ...others, readSlug(ref, name).replaceAll('-', ' ')].concat(initials))];
}
