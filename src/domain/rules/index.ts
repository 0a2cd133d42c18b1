import type { ReviewDocument } from '../check/document.ts';
import { buildLibrary, type Library } from '../check/library.ts';
import type { Vocabulary } from '../tags/vocabulary.ts';
import { compareProblems, type Problem } from '../check/problems.ts';
import { citationEntry } from './citation-entry.ts';
import { citationUnused } from './citation-unused.ts';
import { companyFolder } from './company-folder.ts';
import { companyPrice } from './company-price.ts';
import { comparatorKnown } from './comparator-known.ts';
import { comparatorPrice } from './comparator-price.ts';
import { component } from './component.ts';
import { costPerformanceProof } from './cost-performance-proof.ts';
import { duplicateKey } from './duplicate-key.ts';
import { duplicateRef } from './duplicate-ref.ts';
import { endDate } from './end-date.ts';
import { frontMatterOpening } from './front-matter-opening.ts';
import { frontMatterSyntax } from './front-matter-syntax.ts';
import { frontMatterValue } from './front-matter-value.ts';
import { headingLevel } from './heading-level.ts';
import { htmlAllowed } from './html-allowed.ts';
import { languagesAgree } from './languages-agree.ts';
import { languagesMatch } from './languages-match.ts';
import { literalEmphasis } from './literal-emphasis.ts';
import { mdxCharacters } from './mdx-characters.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { missingKey } from './missing-key.ts';
import { oneLanguage } from './one-language.ts';
import { overallScore } from './overall-score.ts';
import { partScore } from './part-score.ts';
import { placeAgrees } from './place-agrees.ts';
import { ratingSum } from './rating-sum.ts';
import { refLetters } from './ref-letters.ts';
import { referenceAddress } from './reference-address.ts';
import { reviewLink } from './review-link.ts';
import { safeAddress } from './safe-address.ts';
import { sectionMissing } from './section-missing.ts';
import { sectionOrder } from './section-order.ts';
import { tagName } from './tag-name.ts';
import { textPrice } from './text-price.ts';
import { textQuotient } from './text-quotient.ts';
import { toDo } from './to-do.ts';
import { unknownCompany } from './unknown-company.ts';
import { unknownKey } from './unknown-key.ts';
import { toProblem, type Rule } from './rule.ts';

/** Every rule of the format, in the order in which the method page lists them. */
export const rules: readonly Rule[] = [
  frontMatterSyntax,
  frontMatterOpening,
  duplicateKey,
  unknownKey,
  missingKey,
  frontMatterValue,
  placeAgrees,
  ratingSum,
  costPerformanceProof,
  partScore,
  overallScore,
  sectionMissing,
  sectionOrder,
  headingLevel,
  mdxCharacters,
  mdxSyntax,
  component,
  htmlAllowed,
  safeAddress,
  duplicateRef,
  languagesAgree,
  languagesMatch,
  oneLanguage,
  unknownCompany,
  comparatorKnown,
  comparatorPrice,
  reviewLink,
  companyFolder,
  companyPrice,
  refLetters,
  tagName,
  textQuotient,
  textPrice,
  citationEntry,
  citationUnused,
  referenceAddress,
  endDate,
  literalEmphasis,
  toDo,
];

/**
 * Judges all documents by all rules, in one pass over the documents.
 * @returns every problem, sorted by file and place
 */
export function judge(documents: readonly ReviewDocument[], vocabulary: Vocabulary): Problem[] {
  const library = buildLibrary(documents, vocabulary);
  return documents.flatMap((document) => judgeOne(document, library)).sort(compareProblems);
}

function judgeOne(document: ReviewDocument, library: Library): Problem[] {
  const problems: Problem[] = [];
  for (const rule of rules) {
    for (const finding of rule.find(document, library)) {
      problems.push(toProblem(rule, document, finding));
    }
  }
  return problems;
}
