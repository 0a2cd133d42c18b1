import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ReviewDocument } from '../../domain/check/document.ts';
import { compareProblems, hasErrors } from '../../domain/check/problems.ts';
import { rules } from '../../domain/rules/index.ts';
import { buildVocabulary } from '../../domain/tags/vocabulary.ts';
import { readFolder } from '../../reading/documents.ts';
import { readConcepts } from '../../reading/vocabulary.ts';
import { runCommand, UsageError } from '../command-line.ts';
import { writeAtomically } from '../files.ts';
import { mend, type Mended } from './mend.ts';
import { parseOptions, usage, type CheckOptions } from './options.ts';
import { reporters } from './reporters.ts';
import { formatTags, unknownTags } from './tag-report.ts';

await runCommand(async () => {
  const options = parseOptions(process.argv.slice(2));
  if (options.print === 'help') return print(usage);
  if (options.print === 'rules') return print(ruleList());
  const concepts = await readConcepts();
  const vocabulary = buildVocabulary(concepts);
  const { documents, problems: misplaced } = await readFolder();
  if (options.print === 'tags') {
    const names = {
      en: concepts.map(({ name }) => name.en),
      ja: concepts.map(({ name }) => name.ja),
    };
    return print(formatTags(unknownTags(documents, vocabulary, names)));
  }
  const isChosen = chooser(options.paths, [...documents, ...misplaced]);
  const checked = mend(documents, vocabulary, (one) => options.fix && isChosen(one));
  if (options.fix) await writeChanged(documents, checked);
  const problems = [...misplaced, ...checked.problems].sort(compareProblems).filter(isChosen);
  return report(options, { ...checked, problems }, documents.filter(isChosen).length);
});

function report(
  { format, strict }: CheckOptions,
  { mends, problems }: Mended,
  reviews: number,
): number {
  print(reporters[format]({ reviews, problems, mends }));
  return hasErrors(problems) || (strict && problems.length > 0) ? 1 : 0;
}

async function writeChanged(
  before: readonly ReviewDocument[],
  { documents }: Mended,
): Promise<void> {
  for (const [index, document] of documents.entries()) {
    if (document !== before[index]) await writeAtomically(document.file, document.source);
  }
}

/** Anything that tells its file: a document, or a problem. */
type OfFile = Pick<ReviewDocument, 'file'>;

/**
 * What of the content folder the named files and folders choose.
 * @throws UsageError where one of them is no review and holds none
 */
function chooser(paths: readonly string[], all: readonly OfFile[]): (one: OfFile) => boolean {
  const wanted = paths.map((one) => path.resolve(one));
  const isWanted = (file: string, one: string) => file === one || file.startsWith(one + path.sep);
  for (const one of wanted) {
    if (all.some(({ file }) => isWanted(path.resolve(file), one))) continue;
    const shown = path.relative('', one) || '.';
    throw new UsageError(
      existsSync(one)
        ? `${shown} holds no review of the content folder.`
        : `There is no file or folder ${shown}.`,
    );
  }
  if (wanted.length === 0) return () => true;
  return ({ file }) => wanted.some((one) => isWanted(path.resolve(file), one));
}

function ruleList(): string {
  return rules
    .map(
      ({ id, severity, summary, remedy }) =>
        `${severity.padEnd(7)}  ${id}\n    ${summary}\n    ${remedy}`,
    )
    .join('\n');
}

function print(text: string): 0 {
  if (text !== '') console.log(text);
  return 0;
}
