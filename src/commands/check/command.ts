import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Location } from '../../domain/check/document.ts';
import { hasErrors, type Problem } from '../../domain/check/problems.ts';
import { byLanguage } from '../../domain/languages/index.ts';
import { rules } from '../../domain/rules/index.ts';
import { buildVocabulary, type Vocabulary } from '../../domain/tags/vocabulary.ts';
import { judgeFolder } from '../../reading/judgement.ts';
import { readReview } from '../../reading/read-review.ts';
import { readConcepts } from '../../reading/vocabulary.ts';
import { runCommand, UsageError } from '../command-line.ts';
import { writeAtomically } from '../files.ts';
import { mendDocument, type Mend } from './mend.ts';
import { parseOptions, usage, type CheckOptions } from './options.ts';
import { reporters, type Findings } from './reporters/index.ts';
import { formatTags, unknownTags } from './tag-report.ts';

await runCommand(async () => {
  const options = parseOptions(process.argv.slice(2));
  if (options.print === 'help') return print(usage);
  if (options.print === 'rules') return print(ruleList());
  const concepts = await readConcepts();
  const vocabulary = buildVocabulary(concepts);
  const { reviews, problems } = await judgeFolder();
  const all = reviews.map(({ facts }) => facts);
  if (options.print === 'tags') {
    const names = byLanguage((language) => concepts.flatMap(({ name }) => name[language] ?? []));
    return print(formatTags(unknownTags(all, vocabulary, names)));
  }
  const isChosen = chooser(options.paths, [...all, ...problems]);
  const mends = options.fix ? await mendFiles(all.filter(isChosen), problems, vocabulary) : [];
  const left = mends.length > 0 ? (await judgeFolder()).problems : problems;
  return report(options, {
    ...{ mends, problems: left.filter(isChosen) },
    reviews: all.filter(isChosen).length,
  });
});

function report({ format, strict }: CheckOptions, findings: Findings): number {
  print(reporters[format](findings));
  const { problems } = findings;
  return hasErrors(problems) || (strict && problems.length > 0) ? 1 : 0;
}

/** Mends the files in which a problem can be mended; each is written whole or not at all. */
async function mendFiles(
  files: readonly Location[],
  problems: readonly Problem[],
  vocabulary: Vocabulary,
): Promise<Mend[]> {
  const mendable = new Set(problems.flatMap(({ edit, file }) => (edit ? [file] : [])));
  const mends: Mend[] = [];
  for (const location of files.filter(({ file }) => mendable.has(file))) {
    const document = readReview(location, await readFile(location.file));
    const mended = mendDocument(document, vocabulary);
    if (mended.mends.length === 0) continue;
    await writeAtomically(location.file, mended.document.source);
    mends.push(...mended.mends);
  }
  return mends;
}

/** Anything that tells its file: a document, or a problem. */
type OfFile = Pick<Location, 'file'>;

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
