import type { ReviewDocument } from '../document.ts';
import { buildLibrary, type Library } from '../library.ts';
import type { Vocabulary } from '../tags.ts';
import { compareProblems, type Problem } from '../problems.ts';
import { placeAgrees } from './agreement.ts';
import {
  comparatorKnown,
  comparatorPrice,
  companyFolder,
  companyPrice,
  duplicateRef,
  languagesAgree,
  languagesMatch,
  oneLanguage,
  refLetters,
  reviewLink,
  unknownCompany,
} from './collection.ts';
import {
  costPerformanceProof,
  duplicateKey,
  frontMatterOpening,
  frontMatterSyntax,
  frontMatterValue,
  missingKey,
  ratingSum,
  unknownKey,
} from './front-matter.ts';
import { component, htmlAllowed, mdxCharacters, mdxSyntax, safeAddress } from './markup.ts';
import { textPrice, textQuotient } from './quotient.ts';
import { toProblem, type Rule } from './rule.ts';
import { overallScore, partScore } from './scores.ts';
import { headingLevel, sectionMissing, sectionOrder } from './sections.ts';
import { tagName } from './tags.ts';
import {
  citationEntry,
  citationUnused,
  endDate,
  literalEmphasis,
  referenceAddress,
  toDo,
} from './text.ts';

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
