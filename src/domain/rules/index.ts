import type { ReviewDocument } from '../document.ts';
import { buildLibrary, type Library } from '../library.ts';
import { compareProblems, type Problem } from '../problems.ts';
import { placeAgrees } from './agreement.ts';
import {
  companyFolder,
  companyPrice,
  duplicateRef,
  languagesAgree,
  oneLanguage,
  refLetters,
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
import { htmlAllowed, mdxCharacters, mdxSyntax } from './markup.ts';
import { toProblem, type Rule } from './rule.ts';
import { overallScore, partScore } from './scores.ts';
import { headingLevel, sectionMissing, sectionOrder } from './sections.ts';
import { citationEntry, citationUnused, endDate, literalEmphasis } from './text.ts';

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
  htmlAllowed,
  duplicateRef,
  languagesAgree,
  oneLanguage,
  unknownCompany,
  companyFolder,
  companyPrice,
  refLetters,
  citationEntry,
  citationUnused,
  endDate,
  literalEmphasis,
];

/**
 * Judges all documents by all rules, in one pass over the documents.
 * @returns every problem, sorted by file and place
 */
export function judge(documents: readonly ReviewDocument[]): Problem[] {
  const library = buildLibrary(documents);
  return documents.flatMap((document) => judgeOne(document, library)).sort(compareProblems);
}

function judgeOne(document: ReviewDocument, library: Library): Problem[] {
  const problems: Problem[] = [];
  for (const rule of rules) {
    for (const finding of rule.find(document, library)) {
      problems.push(toProblem(rule, document.file, finding));
    }
  }
  return problems;
}
