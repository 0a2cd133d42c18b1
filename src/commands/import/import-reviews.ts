import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReviewDocument } from '../../domain/check/document.ts';
import { locateKey } from '../../domain/check/front-matter.ts';
import { applyEdits } from '../../domain/check/edits.ts';
import { kinds } from '../../domain/kinds.ts';
import type { Problem } from '../../domain/check/problems.ts';
import { judge } from '../../domain/rules/index.ts';
import type { Vocabulary } from '../../domain/tags/vocabulary.ts';
import { siteFiles } from '../../reading/site-files.ts';
import { readReviewText } from '../../reading/read-review.ts';
import { mend, type Mend } from '../check/mend.ts';
import { writeAtomically } from '../files.ts';

/** What became of each document: it stands in exactly one of the three lists. */
export interface Imported {
  /** Files whose text is as it was. */
  asItWas: string[];
  repaired: { file: string; repairs: Mend[] }[];
  /** Files that were not written, with what is wrong with them. */
  refused: { file: string; problems: Problem[] }[];
  /** Whether the run was stopped before its end. */
  stopped: boolean;
}

export interface ImportOptions {
  from: string;
  to: string;
  /** Pictures of the source, which reviews may show; they are copied. */
  pictures: readonly string[];
  /** Whether Markdown becomes MDX. */
  mdx: boolean;
  /** Told after each document that is done. */
  onProgress?: (done: number, of: number) => void;
  /** Stops between two documents. */
  signal?: AbortSignal;
}

/**
 * Repairs what is certain, refuses what is wrong, and writes the rest below `to`, each file whole
 * or not at all. A file that stands there with another text is refused, never overwritten.
 */
export async function importReviews(
  documents: readonly ReviewDocument[],
  vocabulary: Vocabulary,
  { from, to, pictures, mdx, onProgress, signal }: ImportOptions,
): Promise<Imported> {
  const converted = documents.map((document) =>
    mdx ? asMdx(document) : { document, repairs: [] },
  );
  const files = new Set([...pictures, ...siteFiles()]);
  const mended = mend(
    converted.map(({ document }) => document),
    vocabulary,
    files,
  );
  const refusals = refuse(mended.documents, mended.problems, vocabulary, files);
  const repairsByFile = Map.groupBy(
    [...converted.flatMap(({ repairs }) => repairs), ...mended.mends],
    ({ file }) => file,
  );
  const result: Imported = { asItWas: [], repaired: [], refused: [], stopped: false };
  for (const [index, document] of mended.documents.entries()) {
    if (signal?.aborted) {
      result.stopped = true;
      break;
    }
    const { file } = document;
    const problems = refusals.get(file) ?? (await refuseTaken(document, to));
    const repairs = repairsByFile.get(file);
    if (problems) {
      result.refused.push({ file, problems });
    } else {
      await writeIfNew(targetOf(document, to), document.source);
      if (repairs) result.repaired.push({ file, repairs });
      else result.asItWas.push(file);
    }
    onProgress?.(index + 1, mended.documents.length);
  }
  for (const picture of pictures) await copyIfNew(picture, pictureTarget(picture, from, to));
  return result;
}

/** The same document as MDX: another name, and no `layout`, which Astro would import. */
function asMdx(document: ReviewDocument): { document: ReviewDocument; repairs: Mend[] } {
  if (document.format === 'mdx') return { document, repairs: [] };
  const { file, source, text, frontMatter, kind } = document;
  const { line, column } = locateKey(frontMatter, 'layout');
  const layout = 'layout' in frontMatter.data ? text.split('\n')[line - 1] : undefined;
  const edits = layout === undefined ? [] : [{ line, column, remove: `${layout}\n`, insert: '' }];
  const location = { file, kind, path: document.path.replace(/\.md$/, '.mdx') };
  return {
    document: readReviewText(location, applyEdits(source, edits).source),
    repairs: edits.map((edit) => ({
      file,
      line,
      column,
      rule: 'layout',
      message: '`layout` would be imported as a component in MDX',
      before: edit.remove.trimEnd(),
      after: '',
    })),
  };
}

/** Refuses documents with errors, and then those that are wrong only because others are refused. */
function refuse(
  documents: readonly ReviewDocument[],
  first: readonly Problem[],
  vocabulary: Vocabulary,
  files: ReadonlySet<string>,
): Map<string, Problem[]> {
  const refused = new Map<string, Problem[]>();
  let problems = first;
  for (;;) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return refused;
    for (const [file, ofFile] of Map.groupBy(errors, (problem) => problem.file)) {
      refused.set(file, ofFile);
    }
    problems = judge(
      documents.filter(({ file }) => !refused.has(file)),
      vocabulary,
      { files },
    );
  }
}

async function refuseTaken(document: ReviewDocument, to: string): Promise<Problem[] | undefined> {
  const target = targetOf(document, to);
  if (!existsSync(target) || (await readFile(target, 'utf8')) === document.source) return undefined;
  return [
    {
      file: document.file,
      line: 1,
      column: 1,
      severity: 'error',
      rule: 'target-taken',
      message: `${path.relative('', target)} exists with another text`,
      remedy: 'Import into another folder, or remove that file.',
    },
  ];
}

async function writeIfNew(file: string, text: string): Promise<void> {
  if (!existsSync(file)) await writeAtomically(file, text);
}

async function copyIfNew(file: string, target: string): Promise<void> {
  if (existsSync(target)) return;
  await mkdir(path.dirname(target), { recursive: true });
  await copyFile(file, target);
}

/** Where a picture goes: beside the reviews it stood beside, whose folders lose Jekyll's `_`. */
function pictureTarget(picture: string, from: string, to: string): string {
  return path.join(to, path.relative(from, picture).replace(/^_/, ''));
}

function targetOf({ kind, path: below }: ReviewDocument, to: string): string {
  return path.join(to, kinds[kind].plural, below);
}
