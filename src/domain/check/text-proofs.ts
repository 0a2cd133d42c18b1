import type { Facts } from './facts.ts';
import type { Library } from './library.ts';
import { oncePerObject } from './once.ts';
import type { Review } from './schema.ts';
import { comparedKind } from '../kinds.ts';
import type { Language } from '../languages/index.ts';
import { buildNameFinder, type NameFinder } from '../names/name-finder.ts';
import { currencyOf } from '../review/price.ts';
import { scoreOf } from '../review/rating.ts';
import { proofInText, type TextProof } from '../review/text-proof.ts';

/**
 * The proofs of cost-performance that the texts of reviews give, by file. Of reviews that are the
 * same they are found anew only where a name has changed.
 */
export function proofsInTexts({ all }: Pick<Library, 'all'>): Map<string, TextProof> {
  const finders = findersOf(all);
  return new Map(
    all.flatMap((facts) => {
      const find = facts.review && finders.get(facts.review.lang);
      const proof = proofsBy(find ?? findNothing)(facts);
      return proof ? [[facts.file, proof] as const] : [];
    }),
  );
}

type Finder = NameFinder<string>;

const findNothing: Finder = () => new Set();

/** The finder of each language that was made last, and the names that it finds, as JSON. */
const lastFinders = new Map<Language, { names: string; find: Finder }>();

function findersOf(all: readonly Facts[]): ReadonlyMap<Language, Finder> {
  const compared = all.flatMap(({ kind, review }) =>
    review && kind === comparedKind ? [review] : [],
  );
  const byLanguage = Map.groupBy(compared, ({ lang }) => lang);
  return new Map(
    [...byLanguage].map(([language, reviews]) => [language, finderOf(language, reviews)]),
  );
}

function finderOf(language: Language, reviews: readonly Review[]): Finder {
  const named = reviews.map(({ target_name: name, ref }) => [name, ref] as const);
  const names = JSON.stringify(named);
  const last = lastFinders.get(language);
  if (last?.names === names) return last.find;
  const find = buildNameFinder(named);
  lastFinders.set(language, { names, find });
  return find;
}

const proofsBy = oncePerObject((find: Finder) =>
  oncePerObject((facts: Facts) => proofOf(facts, find)),
);

function proofOf({ review, quotients }: Facts, find: Finder): TextProof | undefined {
  if (!review || !quotients) return undefined;
  const amount = review.price;
  return proofInText(
    {
      quotients: quotients.written,
      namedBeside: (price) =>
        sentencesWith(price, quotients.text)
          .flatMap((sentence) => [...find(sentence)])
          .filter((ref, index, refs) => ref !== review.ref && refs.indexOf(ref) === index),
    },
    amount === undefined ? undefined : { amount, currency: currencyOf(review) },
    scoreOf(review.rating, 'cost_performance'),
  );
}

/** The sentences of a text that state an amount. */
function sentencesWith(amount: number, text: string): string[] {
  return text
    .split(/(?<=[。！？])|(?<=[.!?])\s+|\n/)
    .filter((sentence) => numbersIn(sentence).includes(amount));
}

function numbersIn(sentence: string): number[] {
  const written = sentence.normalize('NFKC').match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  return written.map((number) => Number(number.replaceAll(',', '')));
}
