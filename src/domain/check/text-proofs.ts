import type { Facts } from './facts.ts';
import type { Library } from './library.ts';
import { comparedKind } from '../kinds.ts';
import type { Language } from '../languages/index.ts';
import { buildNameFinder, type NameFinder } from '../names/name-finder.ts';
import { currencyOf } from '../review/price.ts';
import { scoreOf } from '../review/rating.ts';
import { proofInText, type TextProof } from '../review/text-proof.ts';

/** The proofs of cost-performance that the texts of reviews give, by file. */
export function proofsInTexts({ all }: Pick<Library, 'all'>): Map<string, TextProof> {
  const finders = findersOf(all);
  return new Map(
    all.flatMap((facts) => {
      const proof = proofOf(facts, finders);
      return proof ? [[facts.file, proof] as const] : [];
    }),
  );
}

type Finders = ReadonlyMap<Language, NameFinder<string>>;

function findersOf(all: readonly Facts[]): Finders {
  const compared = all.flatMap(({ kind, review }) =>
    review && kind === comparedKind ? [review] : [],
  );
  const byLanguage = Map.groupBy(compared, ({ lang }) => lang);
  return new Map(
    [...byLanguage].map(([language, reviews]) => [
      language,
      buildNameFinder(reviews.map(({ target_name: name, ref }) => [name, ref])),
    ]),
  );
}

function proofOf({ review, quotients }: Facts, finders: Finders): TextProof | undefined {
  if (!review || !quotients) return undefined;
  const find = finders.get(review.lang);
  const amount = review.price;
  return proofInText(
    {
      quotients: quotients.written,
      namedBeside: (price) =>
        sentencesWith(price, quotients.text)
          .flatMap((sentence) => [...(find?.(sentence) ?? [])])
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
