import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ownPicturesIn } from '../../domain/check/pictures.ts';
import { factsOf } from '../../domain/check/facts.ts';
import { buildLibrary } from '../../domain/check/library.ts';
import { kinds } from '../../domain/kinds.ts';
import type { Problem } from '../../domain/check/problems.ts';
import { shownFile } from '../../domain/rules/picture-file.ts';
import type { FileList } from '../../reading/files.ts';
import { readReview } from '../../reading/read-review.ts';
import type { Mend } from '../check/mend.ts';
import { categoryWriter } from '../check/write-category.ts';
import { writeAtomically } from '../files.ts';
import { repair, type Candidate } from './candidate.ts';
import { refuse, type ImportTerms, type Refused } from './refuse.ts';

/** What became of each file of the source: it is in exactly one of the four lists. */
export interface Imported {
  /** Files whose text is as it was. */
  asItWas: string[];
  repaired: { file: string; repairs: Mend[] }[];
  /** Files that were not written, with what is wrong with them. */
  refused: Refused[];
  /** Files that are no reviews. */
  leftOut: string[];
  /** How many files are new in the target; the others were there already. */
  written: number;
  /** Whether the run was stopped before its end. */
  stopped: boolean;
}

export interface ImportOptions {
  from: string;
  to: string;
  /** Whether Markdown becomes MDX. */
  mdx: boolean;
  /** Called after each document. */
  onProgress?: (done: number, of: number) => void;
  /** Stops the import between two documents. */
  signal?: AbortSignal;
}

/**
 * Repairs what is certain, refuses what is wrong, and writes the rest below `to` with the pictures
 * it shows, each file whole or not at all. A file that is there already with another content is
 * refused, never overwritten.
 */
export async function importReviews(
  files: FileList,
  terms: ImportTerms,
  { from, to, mdx, onProgress, signal }: ImportOptions,
): Promise<Imported> {
  const repaired: Candidate[] = [];
  for (const location of [...files.reviews, ...files.misnamed]) {
    const document = readReview(location, await readFile(location.file));
    repaired.push(repair(document, mdx, terms.vocabulary));
  }
  const candidates = withCategories(repaired, terms);
  const refused = refuse(candidates, files, terms);
  const isRefused = new Set(refused.map(({ file }) => file));
  const accepted = candidates.filter(({ document: { file } }) => !isRefused.has(file));
  const pictures = picturesOf(accepted, files);
  const result: Imported = {
    ...{ asItWas: [], repaired: [], refused },
    leftOut: [...files.leftOut, ...measuredFiles(files)].filter((file) => !pictures.includes(file)),
    ...{ written: 0, stopped: false },
  };
  const deliver = async (file: string, target: string, content: string | Uint8Array) => {
    const there = existsSync(target) ? await readFile(target) : undefined;
    if (there && !there.equals(Buffer.from(content))) {
      refused.push({ file, problems: [taken(file, target)] });
      return false;
    }
    if (!there) {
      await writeAtomically(target, content);
      result.written += 1;
    }
    return true;
  };
  for (const file of pictures) {
    const target = path.join(to, path.relative(from, file).replace(/^_/, ''));
    if (await deliver(file, target, await readFile(file))) result.asItWas.push(file);
  }
  for (const [index, { document, repairs }] of accepted.entries()) {
    if (signal?.aborted) return { ...result, stopped: true };
    const { file, kind, path: below, source } = document;
    if (await deliver(file, path.join(to, kinds[kind].plural, below), source)) {
      if (repairs.length > 0) result.repaired.push({ file, repairs });
      else result.asItWas.push(file);
    }
    onProgress?.(index + 1, accepted.length);
  }
  return result;
}

/** The files of figures and curves: they are no reviews, and are taken over by hand. */
function measuredFiles({ figures, curves }: FileList): string[] {
  const listed = [...figures, ...curves].map(({ file }) => file);
  return [...listed, ...curves.flatMap(({ data }) => data)].filter((file) => existsSync(file));
}

/** Adds the category of products where it is certain, which all languages together tell. */
function withCategories(
  candidates: readonly Candidate[],
  { vocabulary, categories }: ImportTerms,
): Candidate[] {
  const all = candidates.map(({ document }) => factsOf(document, vocabulary));
  const write = categoryWriter(buildLibrary(all, { categories }));
  return candidates.map(({ original, document, repairs }) => {
    const written = write(document);
    return { original, document: written.document, repairs: [...repairs, ...written.mends] };
  });
}

/** The pictures of the source that reviews show. */
function picturesOf(candidates: readonly Candidate[], { pictures }: FileList): string[] {
  const used = new Set(
    candidates.flatMap(({ document }) =>
      ownPicturesIn(document).map((picture) => shownFile(picture, document.file)),
    ),
  );
  return pictures.filter((file) => used.has(file));
}

function taken(file: string, target: string): Problem {
  return {
    ...{ file, line: 1, column: 1, severity: 'error', rule: 'target-taken' },
    message: `${path.relative('', target)} exists with other content`,
    remedy: 'Import into another folder, or remove that file.',
  };
}
