import type { Categories } from '../../domain/categories/index.ts';
import type { ReviewDocument } from '../../domain/check/document.ts';
import type { Problem } from '../../domain/check/problems.ts';
import type { Method } from '../../domain/method/schema.ts';
import { foreignIn, foreignSyntax } from '../../domain/rules/foreign-syntax.ts';
import { judge, judgeDocument } from '../../domain/rules/index.ts';
import type { Vocabulary } from '../../domain/tags/vocabulary.ts';
import type { FileList } from '../../reading/files.ts';
import { siteFiles } from '../../reading/site-files.ts';
import type { Candidate } from './candidate.ts';

/** What reviews are judged by: names of tags, categories of products, versions of the method. */
export interface ImportTerms {
  vocabulary: Vocabulary;
  categories: Categories;
  method: Method;
}

/** A file that is not imported, with what is wrong with it. */
export interface Refused {
  file: string;
  problems: Problem[];
}

/**
 * Refuses files that are not where a review belongs, unless another ending of the name repairs
 * that, reviews with errors, and reviews that are wrong only because others are refused.
 */
export function refuse(
  candidates: readonly Candidate[],
  { problems, misnamed, pictures }: FileList,
  { vocabulary, categories, method }: ImportTerms,
): Refused[] {
  const repairable = new Set(misnamed.map(({ file }) => file));
  const misplaced = problems.filter(({ file }) => !repairable.has(file));
  const refused = Map.groupBy(misplaced, ({ file }) => file);
  const around = new Set([...pictures, ...siteFiles()]);
  for (;;) {
    const rest = candidates.filter(({ document: { file } }) => !refused.has(file));
    const documents = rest.map(({ document }) => document);
    const found = judge(documents, vocabulary, { files: around, categories, method });
    const lacking = new Set(documents.filter(lacksText).map(({ file }) => file));
    // What Liquid would have put in a text is lost; the rest of another generator's syntax is not.
    const grave = found.filter(
      ({ severity, rule, file }) =>
        severity === 'error' || (rule === foreignSyntax.id && lacking.has(file)),
    );
    const errors = Map.groupBy(grave, ({ file }) => file);
    if (errors.size === 0)
      return Array.from(refused, ([file, ofFile]) => ({ file, problems: ofFile }));
    for (const { original } of rest) {
      const ofFile = errors.get(original.file);
      if (ofFile) refused.set(original.file, inOriginal(ofFile, original, vocabulary));
    }
  }
}

const lacksText = (document: ReviewDocument) =>
  foreignIn(document).some(({ isReplaced }) => isReplaced);

/**
 * The problems of a refused file at their positions in its own text, before repairs moved them.
 * Those that only the repaired text has stay as they are.
 */
function inOriginal(
  problems: readonly Problem[],
  original: ReviewDocument,
  vocabulary: Vocabulary,
): Problem[] {
  const own = judgeDocument(original, vocabulary);
  return [...Map.groupBy(problems, ({ rule }) => rule)].flatMap(([rule, ofRule]) => {
    const there = own.filter((problem) => problem.rule === rule && !problem.edit);
    return there.length > 0 ? there : ofRule;
  });
}
