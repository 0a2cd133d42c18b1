import path from 'node:path';
import { companyKind, kinds, type Kind } from '../../domain/kinds.ts';
import { languageFacts, type Language } from '../../domain/languages/index.ts';
import {
  provenQuotient,
  roundQuotient,
  type CostPerformance,
} from '../../domain/review/cost-performance.ts';
import { kindFolder } from '../../reading/content-folder.ts';
import { UsageError } from '../command-line.ts';
import type { Answers } from './question.ts';
import { chosenLanguages, priceQuestion, readPrice } from './questions.ts';
import type { Facts } from './skeleton.ts';

/**
 * The reviews that complete answers ask for: one for each language, and the company's where it is
 * named.
 * @throws UsageError where a comparator has no price to compare
 */
export function reviewsToBegin(answers: Answers): Facts[] {
  const kind = answers.kind as Kind;
  const languages = chosenLanguages(answers);
  const proofs = kinds[kind].priced ? proofsOf(answers, languages) : new Map();
  const { ref = '', name = '', company = ref, 'company-name': companyName, date = '' } = answers;
  return languages.flatMap((language): Facts[] => {
    const review = { kind, language, ref, name, companyRef: company, date };
    const price = priceOf(answers, 'price', language);
    const own = { ...review, category: answers.category, price, proof: proofs.get(language) };
    if (!companyName) return [own];
    return [own, { ...review, kind: companyKind, ref: company, name: companyName }];
  });
}

/** Where the file of a review belongs. */
export function fileOf({ kind, language, ref, companyRef }: Facts): string {
  const folders = kinds[kind].ofCompany ? [language, companyRef] : [language];
  return path.join(kindFolder(kind), ...folders, `${ref}.mdx`);
}

/**
 * The proof of cost-performance in each language. All must give the same score: where a language's
 * own prices are unknown, or round to another score, it takes the proof of the first language that
 * has one.
 */
function proofsOf(
  answers: Answers,
  languages: readonly Language[],
): ReadonlyMap<Language, CostPerformance> {
  const own = languages.map((language) => ownProof(answers, language));
  const first = own.find((proof) => proof !== undefined);
  if (!first) {
    if (answers.comparator === undefined) return new Map();
    throw new UsageError(
      `--comparator needs both prices in one currency: ${priceOptions(languages)}.`,
    );
  }
  const score = (proof: CostPerformance) => roundQuotient(provenQuotient(proof));
  return new Map(
    languages.map((language, index) => {
      const proof = own[index];
      return [language, proof && score(proof) === score(first) ? proof : first];
    }),
  );
}

/**
 * With a comparator the proof is their quotient. With a price alone it is that nothing cheaper is
 * equal.
 */
function ownProof(answers: Answers, language: Language): CostPerformance | undefined {
  const { comparator } = answers;
  const currency = languageFacts(language).currency;
  const price = priceOf(answers, 'price', language);
  if (price === undefined) return undefined;
  if (comparator === undefined) return { price, currency };
  const theirs = priceOf(answers, 'comparator-price', language);
  if (theirs === undefined) return undefined;
  return { comparator, comparator_price: theirs, price, currency };
}

function priceOf(
  answers: Answers,
  name: 'price' | 'comparator-price',
  language: Language,
): number | undefined {
  const answer = answers[priceQuestion(name, languageFacts(language).currency)];
  return answer === undefined ? undefined : readPrice(answer);
}

function priceOptions(languages: readonly Language[]): string {
  return languages
    .map((language) => languageFacts(language).currency)
    .map(
      (one) => `--${priceQuestion('price', one)} and --${priceQuestion('comparator-price', one)}`,
    )
    .join(', or ');
}
