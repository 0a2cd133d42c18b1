import { kinds } from '../kinds.ts';
import { makerIn } from '../names/maker.ts';
import type { ReviewSummary } from '../review/summary.ts';
import { plainForms } from './letters.ts';
import { NameTrie } from './name-trie.ts';
import type { Words } from './words.ts';

/** What is asked of a review to know it by name. */
export type Named = Pick<ReviewSummary, 'kind' | 'ref' | 'name' | 'date' | 'company'>;

/** What tells a named review from any other of its language. */
export type NamedRef = Pick<Named, 'kind' | 'ref'>;

/** Whether two are one review, in whatever language. */
export function isSame(one: NamedRef, other: NamedRef): boolean {
  return one.kind === other.kind && one.ref === other.ref;
}

/** What one name means. */
export interface Meaning {
  /** Undefined for a company without a review; it still tells whose a model is. */
  review: Named | undefined;
  /** The ref of the company that it is or that makes it. */
  company: string;
  /**
   * `model` is a product without its maker: it means the product only where the maker is told.
   * `word` has another meaning too: it only tells whose a model is.
   */
  form: 'company' | 'product' | 'model' | 'word';
}

/**
 * The names of reviews of one language: of each company as its review and its products spell it, of
 * each product with every spelling of its company, and of its model alone.
 */
export function knownNames(reviews: readonly Named[], words: Words): NameTrie<Meaning> {
  const names = new NameTrie<Meaning>();
  const add = (spellings: Iterable<string>, meaning: Meaning) => {
    for (const name of new Set([...spellings].flatMap(formsOf))) {
      names.add(name, words(name) ? { ...meaning, form: 'word' } : meaning);
    }
  };
  const makers = makersOf(reviews, words);
  const isMaker = ({ kind }: Named) => kinds[kind].hasProducts;
  const reviewed = new Map(reviews.filter(isMaker).map((review) => [review.ref, review]));
  for (const [company, spellings] of makers) {
    add(spellings, { review: reviewed.get(company), company, form: 'company' });
  }
  for (const review of reviews.filter((one) => !isMaker(one))) {
    const company = review.company.ref;
    const model = modelOf(review);
    const spellings = [...makers.get(company)!].map((maker) => `${maker} ${model}`);
    if (model !== review.name) spellings.push(review.name);
    add(spellings, { review, company, form: 'product' });
    if (isModelName(model)) add([model], { review, company, form: 'model' });
  }
  return names;
}

/** How each company is spelled, by its ref: by its review, and by the names of its products. */
function makersOf(reviews: readonly Named[], words: Words): Map<string, Set<string>> {
  const makers = new Map<string, Set<string>>();
  for (const { kind, name, company } of reviews) {
    let spellings = makers.get(company.ref);
    if (!spellings) makers.set(company.ref, (spellings = new Set([company.name])));
    const own = kinds[kind].hasProducts ? name : makerIn(name, company.ref);
    if (own !== undefined) spellings.add(own);
    for (const other of words(own ?? company.name) ?? []) spellings.add(other);
  }
  return makers;
}

/** A product's name without its company's, or the whole name where it does not begin with that. */
function modelOf({ name, company }: Named): string {
  const maker = makerIn(name, company.ref) ?? company.name;
  const model = name.startsWith(`${maker} `) ? name.slice(maker.length).trim() : '';
  return model || name;
}

/**
 * Whether a model goes by its name alone: it has a letter and a digit, as `HD 600`, or is of several
 * words, as `Grand Luna`. One word without a digit, as `Nova`, may be any word.
 */
function isModelName(model: string): boolean {
  if (model.length < 3 || !/\p{L}/u.test(model)) return false;
  return /\p{N}/u.test(model) || /^\p{Lu}\S+(?: \p{Lu}\S+)+$/u.test(model);
}

/** A name in plain forms, also without the space between letters and digits: `HD600`. */
function formsOf(name: string): string[] {
  const plain = plainForms(name.normalize('NFC'));
  return [plain, plain.replace(/(?<=\p{L}) (?=\p{N})/gu, '')];
}
