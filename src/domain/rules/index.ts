import type { ReviewDocument } from '../check/document.ts';
import { factsOf, type Facts } from '../check/facts.ts';
import { buildLibrary, type Library, type Surroundings } from '../check/library.ts';
import { compareProblems, excerpt, type Problem } from '../check/problems.ts';
import type { Vocabulary } from '../tags/vocabulary.ts';
import { categoryFits } from './category-fits.ts';
import { categoryKnown } from './category-known.ts';
import { categoryTold } from './category-told.ts';
import { changeDate } from './change-date.ts';
import { changeScore } from './change-score.ts';
import { changeTold } from './change-told.ts';
import { citationEntry } from './citation-entry.ts';
import { citationUnused } from './citation-unused.ts';
import { companyFolder } from './company-folder.ts';
import { companyPrice } from './company-price.ts';
import { comparatorDearer } from './comparator-dearer.ts';
import { comparatorKnown } from './comparator-known.ts';
import { comparatorPrice } from './comparator-price.ts';
import { comparatorSelf } from './comparator-self.ts';
import { component } from './component.ts';
import { curveForm } from './curve-form.ts';
import { curvePlausible } from './curve-plausible.ts';
import { curvePoints } from './curve-points.ts';
import { curveProduct } from './curve-product.ts';
import { costPerformanceProof } from './cost-performance-proof.ts';
import { duplicateKey } from './duplicate-key.ts';
import { duplicateRef } from './duplicate-ref.ts';
import { endDate } from './end-date.ts';
import { futureDate } from './future-date.ts';
import { fileName } from './file-name.ts';
import { figureForm } from './figure-form.ts';
import { figurePlausible } from './figure-plausible.ts';
import { figureProduct } from './figure-product.ts';
import { figureSource } from './figure-source.ts';
import { foreignSyntax } from './foreign-syntax.ts';
import { formula } from './formula.ts';
import { frontMatterOpening } from './front-matter-opening.ts';
import { frontMatterSyntax } from './front-matter-syntax.ts';
import { frontMatterValue } from './front-matter-value.ts';
import { headingLevel } from './heading-level.ts';
import { htmlAllowed } from './html-allowed.ts';
import { languagesAgree } from './languages-agree.ts';
import { languagesMatch } from './languages-match.ts';
import { linkSyntax } from './link-syntax.ts';
import { literalEmphasis } from './literal-emphasis.ts';
import { makersWord } from './makers-word.ts';
import { mdxCharacters } from './mdx-characters.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { measurementKnown } from './measurement-known.ts';
import { methodKnown } from './method-known.ts';
import { missingKey } from './missing-key.ts';
import { oneLanguage } from './one-language.ts';
import { overallScore } from './overall-score.ts';
import { ownLink } from './own-link.ts';
import { partScore } from './part-score.ts';
import { reviewSource } from './review-source.ts';
import { pictureFile } from './picture-file.ts';
import { pictureHost } from './picture-host.ts';
import { pictureText } from './picture-text.ts';
import { placeAgrees } from './place-agrees.ts';
import { plainText } from './plain-text.ts';
import { priceCurrency } from './price-currency.ts';
import { proofPrice } from './proof-price.ts';
import { ratingSum } from './rating-sum.ts';
import { refLetters } from './ref-letters.ts';
import { referenceAddress } from './reference-address.ts';
import { referenceDefinition } from './reference-definition.ts';
import { referenceNumber } from './reference-number.ts';
import { referenceSource } from './reference-source.ts';
import { reviewLink } from './review-link.ts';
import { refTaken } from './ref-taken.ts';
import { reviewFile } from './review-file.ts';
import { safeAddress } from './safe-address.ts';
import { scoreLine } from './score-line.ts';
import { sectionHeading } from './section-heading.ts';
import { sectionMissing } from './section-missing.ts';
import { sectionOrder } from './section-order.ts';
import { summaryLength } from './summary-length.ts';
import { tagLength } from './tag-length.ts';
import { tagMisspelt } from './tag-misspelt.ts';
import { tagName } from './tag-name.ts';
import { tagTwice } from './tag-twice.ts';
import { textCharacters } from './text-characters.ts';
import { textEncoding } from './text-encoding.ts';
import { textLevel } from './text-level.ts';
import { textPrice } from './text-price.ts';
import { textQuotient } from './text-quotient.ts';
import { textSize } from './text-size.ts';
import { toDo } from './to-do.ts';
import { underlinedHeading } from './underlined-heading.ts';
import { unclosed } from './unclosed.ts';
import { unknownCompany } from './unknown-company.ts';
import { unknownKey } from './unknown-key.ts';
import { toProblem, type Finding, type LibraryRule, type Rule } from './rule.ts';

/** Every rule of the format by its name, in the order in which the method page lists them. */
export const rulesByName = {
  reviewFile,
  fileName,
  textEncoding,
  textCharacters,
  textSize,
  frontMatterSyntax,
  frontMatterOpening,
  duplicateKey,
  unknownKey,
  missingKey,
  frontMatterValue,
  futureDate,
  placeAgrees,
  ratingSum,
  costPerformanceProof,
  changeDate,
  changeScore,
  changeTold,
  methodKnown,
  comparatorSelf,
  comparatorDearer,
  proofPrice,
  priceCurrency,
  partScore,
  overallScore,
  scoreLine,
  sectionHeading,
  sectionMissing,
  sectionOrder,
  headingLevel,
  underlinedHeading,
  formula,
  unclosed,
  mdxCharacters,
  mdxSyntax,
  component,
  htmlAllowed,
  safeAddress,
  pictureFile,
  figureForm,
  figureProduct,
  figureSource,
  curveForm,
  curveProduct,
  curvePoints,
  categoryKnown,
  duplicateRef,
  refTaken,
  languagesAgree,
  languagesMatch,
  oneLanguage,
  unknownCompany,
  comparatorKnown,
  comparatorPrice,
  reviewLink,
  measurementKnown,
  companyFolder,
  companyPrice,
  refLetters,
  summaryLength,
  plainText,
  categoryTold,
  categoryFits,
  tagName,
  tagMisspelt,
  tagTwice,
  tagLength,
  figurePlausible,
  curvePlausible,
  textLevel,
  makersWord,
  textQuotient,
  textPrice,
  reviewSource,
  citationEntry,
  citationUnused,
  referenceAddress,
  referenceNumber,
  referenceDefinition,
  referenceSource,
  linkSyntax,
  ownLink,
  pictureHost,
  pictureText,
  endDate,
  literalEmphasis,
  foreignSyntax,
  toDo,
} as const satisfies Record<string, Rule>;

export type { Rule } from './rule.ts';
export type RuleName = keyof typeof rulesByName;

export const rules: readonly Rule[] = Object.values(rulesByName);

/** The problems that a document has by itself, whatever the other reviews and the day. */
export function judgeDocument(document: ReviewDocument, vocabulary: Vocabulary): Problem[] {
  const lines = document.text.split('\n');
  const isDraft = document.frontMatter.data.draft === true;
  return rules.flatMap((rule) => {
    if (rule.scope !== 'document') return [];
    const judged = isDraft && rule.allowsDrafts ? { ...rule, severity: 'warning' as const } : rule;
    return Array.from(rule.find(document, vocabulary), (finding) => {
      // Where a finding names no text, its line is shown.
      const text = finding.text ?? excerpt(lines[finding.line - 1], finding.column);
      return toProblem(judged, document.file, { ...finding, text });
    });
  });
}

/**
 * The problems that reviews have among each other, with what was measured, or because of the day.
 * @param isAsked which files are judged, among all; all of them where it is left out
 */
export function judgeLibrary(
  library: Library,
  isAsked: (one: { file: string }) => boolean = () => true,
): Problem[] {
  const all = library.all.filter(isAsked);
  const figures = library.figures.filter(isAsked);
  const curves = library.curves.filter(isAsked);
  const points = library.curves.flatMap(({ data }) => data).filter(isAsked);
  return rules.flatMap((rule) => {
    switch (rule.scope) {
      case 'library':
        return inReviews(rule, all, library);
      case 'figures':
        return figures.flatMap((one) => inFile(rule, one, rule.find(one, library)));
      case 'curves':
        return curves.flatMap((one) => inFile(rule, one, rule.find(one, library)));
      case 'points':
        return points.flatMap((one) => inFile(rule, one, rule.find(one)));
      default:
        return [];
    }
  });
}

/** Findings in reviews. Most reviews have none, and nothing is made for those. */
function inReviews(rule: LibraryRule, reviews: readonly Facts[], library: Library): Problem[] {
  const problems: Problem[] = [];
  for (const facts of reviews) {
    for (const one of rule.find(facts, library)) problems.push(toProblem(rule, facts.file, one));
  }
  return problems;
}

/** Findings in a file of what was measured, each with its line. */
function inFile(
  rule: Rule,
  { file, text }: { file: string; text: string },
  findings: Iterable<Finding>,
): Problem[] {
  return Array.from(findings, (finding) => {
    const line = text.split(/\r\n|\r|\n/)[finding.line - 1];
    return toProblem(rule, file, { ...finding, text: excerpt(line, finding.column) });
  });
}

/**
 * Judges documents by all rules.
 * @param surroundings what is around them; the day is today's where it is left out
 * @returns every problem, sorted by file and place
 */
export function judge(
  documents: readonly ReviewDocument[],
  vocabulary: Vocabulary,
  surroundings: Partial<Surroundings> = {},
): Problem[] {
  return [
    ...documents.flatMap((document) => judgeDocument(document, vocabulary)),
    ...judgeLibrary(
      buildLibrary(
        documents.map((one) => factsOf(one, vocabulary, surroundings.yardstick)),
        surroundings,
      ),
    ),
  ].sort(compareProblems);
}
