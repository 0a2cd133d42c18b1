import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Categories } from '../../domain/categories/index.ts';
import type { ReviewDocument } from '../../domain/check/document.ts';
import { formatProblem } from '../../domain/check/problems.ts';
import { companyKind } from '../../domain/kinds.ts';
import { judge } from '../../domain/rules/index.ts';
import { toDo } from '../../domain/rules/to-do.ts';
import { skeletonWords } from '../../i18n/skeleton-words.ts';
import { kindFolder } from '../../reading/content-folder.ts';
import { readCategories } from '../../reading/data.ts';
import { readFolder } from '../../reading/documents.ts';
import { readReviewText } from '../../reading/read-review.ts';
import { readVocabulary } from '../../reading/vocabulary.ts';
import { runCommand } from '../command-line.ts';
import { writeAtomically } from '../files.ts';
import { askForRest } from './ask.ts';
import { complete } from './complete.ts';
import { curvesToBegin } from './curves.ts';
import { parseOptions, usage } from './options.ts';
import type { Companies } from './question.ts';
import { fileOf, reviewsToBegin } from './reviews.ts';
import { skeleton, type Facts } from './skeleton.ts';
import { stepsLeft } from './steps.ts';

await runCommand(async () => {
  const { answers: given, help } = parseOptions(process.argv.slice(2));
  if (help) {
    console.log(usage);
    return 0;
  }
  // A content folder may still be empty.
  const { documents } = await readFolder().catch(() => ({ documents: [] }));
  const companies = companiesOf(documents);
  const categories = await readCategories();
  const known = { companies, categories };
  const isTerminal = Boolean(process.stdin.isTTY && process.stdout.isTTY);
  const answers = isTerminal ? await askForRest(given, known) : given;
  if (!answers) return 1;
  const all = complete(answers, known);
  const reviews = reviewsToBegin(all);
  const curves = curvesToBegin(reviews[0]!.ref, all.curve);
  const begun = await Promise.all(reviews.map(begin));
  await assertSound([...documents, ...begun], begun, categories);
  const written = [...begun.map(({ file, source }) => ({ file, content: source })), ...curves];
  for (const { file, content } of written) {
    await writeAtomically(file, content);
    console.log(`Wrote ${path.relative('', file)}`);
  }
  const files = begun.map(({ file }) => file);
  const steps = stepsLeft(reviews, files, companies).map(
    (step, index) => `  ${index + 1}. ${step}`,
  );
  console.log(['', 'What is left, in this order:', ...steps].join('\n'));
  return 0;
});

function companiesOf(documents: readonly ReviewDocument[]): Companies {
  return new Map(
    documents
      .filter(({ kind }) => kind === companyKind)
      .map(({ name, review }) => [name, review?.target_name ?? name]),
  );
}

async function begin(facts: Facts): Promise<ReviewDocument> {
  const absolute = fileOf(facts);
  const location = {
    kind: facts.kind,
    path: path.relative(kindFolder(facts.kind), absolute).split(path.sep).join('/'),
    file: path.relative('', absolute),
  };
  const text = skeleton(facts, await skeletonWords(facts.language));
  return readReviewText(location, text);
}

/**
 * Judges what is to be written as if it were there already.
 * @throws Error where a file is there, or anything is wrong but what is still to be done
 */
async function assertSound(
  all: readonly ReviewDocument[],
  begun: readonly ReviewDocument[],
  categories: Categories,
): Promise<void> {
  const files = new Set(begun.map(({ file }) => file));
  const taken = [...files].filter((file) => existsSync(file));
  if (taken.length > 0) {
    throw new Error(
      `Nothing was written: ${taken.join(', ')} exists already. Choose another --ref.`,
    );
  }
  const problems = judge(all, await readVocabulary(), { categories }).filter(
    ({ file, rule, severity }) => files.has(file) && severity === 'error' && rule !== toDo.id,
  );
  if (problems.length === 0) return;
  const list = problems.map((problem) => formatProblem(problem));
  throw new Error(['Nothing was written: the answers would make this wrong.', ...list].join('\n'));
}
