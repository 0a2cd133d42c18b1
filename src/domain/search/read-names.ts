import { readDigits } from '../digit-columns.ts';
import { kinds, type Kind } from '../kinds.ts';
import type { Language } from '../languages/index.ts';
import { readSlug } from '../names/short-slug.ts';
import { readRating } from '../review/part-columns.ts';
import { readAmounts } from '../review/price-columns.ts';
import type { Price } from '../review/price.ts';
import { overallOf, type Rating } from '../review/rating.ts';
import { mapInSteps, visitInSteps, type Steps } from '../steps.ts';
import { readEntries, type Entry } from './entries.ts';
import type { NameIndex } from './name-index.ts';
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

/** Reads the reviews of a language that an index names. */
export function* readNames(index: NameIndex, language: Language): Steps<NamedReview[]> {
  const at = index.languages.indexOf(language);
  const currency = index.currencies[at]!;
  const makers = yield* mapInSteps(index.makers, makerNames);
  const here: (Entry & { entry: number; own: boolean })[] = [];
  const products = new Map<number, number>();
  yield* visitInSteps(readEntries(index), (one, entry) => {
    if (!((parseInt(index.inLanguages[entry]!, 36) >> at) & 1)) return;
    const own = kinds[one.kind].hasProducts;
    here.push({ ...one, entry, own });
    if (!own) products.set(one.maker, (products.get(one.maker) ?? 0) + 1);
  });
  const amountOf = readAmounts(index.prices, at);
  const otherNames = Map.groupBy(index.otherNames, ([entry]) => entry);
  const otherPrices = new Map(
    index.otherPrices
      .filter(([, one]) => one === at)
      .map(([entry, , amount, currency]) => [entry, { amount, currency }]),
  );
  return yield* mapInSteps(here, ({ entry, kind, ref, name, maker, own }): NamedReview => {
    const rating = readRating(index.parts, entry);
    const amount = amountOf(entry);
    const others = otherNames.get(entry) ?? [];
    const names = [name, ...others.map(([, , other]) => other)];
    // A ref that is not made of the name may say it in other letters.
    if (index.refs[entry] !== 0) names.push(ref.replaceAll('-', ' '));
    return {
      entry,
      kind,
      ref,
      name: others.find(([, one]) => one === at)?.[2] ?? name,
      rating,
      price: amount === undefined ? otherPrices.get(entry) : { amount, currency },
      category: index.categories[readDigits(index.category, entry) - 1],
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
