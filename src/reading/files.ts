import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Location } from '../domain/check/document.ts';
import type { CurveLocation } from '../domain/check/curve-file.ts';
import type { FigureLocation } from '../domain/check/figure-file.ts';
import {
  besideFolders,
  curvesBeside,
  isPicture,
  isReviewText,
  placingOf,
} from '../domain/check/placing.ts';
import type { Problem } from '../domain/check/problems.ts';
import { kindNames } from '../domain/kinds.ts';
import { reviewFile } from '../domain/rules/review-file.ts';
import { toProblem } from '../domain/rules/rule.ts';
import { contentFolder, kindFolder } from './content-folder.ts';
import { isWithin } from './inside.ts';

/** Every file below a content folder is in exactly one of the lists. */
export interface FileList {
  /** The reviews, by kind and path. */
  reviews: Location[];
  /** The figures of products, by path. */
  figures: FigureLocation[];
  /** The curves of products, by path, each with the files of their points. */
  curves: CurveLocation[];
  /** Files that are no reviews, by a rule that is stated. */
  leftOut: string[];
  /** The pictures among those that are left out. Reviews may show them. */
  pictures: string[];
  /** Files that are neither, each with what to do about it. */
  problems: Problem[];
  /** Those of them that would be reviews if their names ended otherwise, by the right path. */
  misnamed: Location[];
  /** Whether some of them are links, or behind one: what they hold can be written by another name. */
  holdsLinks: boolean;
}

/**
 * Lists the files below a content folder: the one list for check, build, dev and import.
 * @throws Error with a remedy where the folder is missing, or holds nothing that could be a review
 */
export function listFiles(root = contentFolder()): FileList {
  assertFolder(root);
  const list: FileList = {
    reviews: [],
    figures: [],
    curves: [],
    leftOut: [],
    pictures: [],
    problems: [],
    misnamed: [],
    holdsLinks: false,
  };
  const measured: MeasuredFile[] = [];
  for (const found of walk(root, [realpathSync(root)])) {
    const file = path.relative('', found.file);
    list.holdsLinks ||= found.isLinked === true;
    const refuse = (said: { message: string; remedy: string }) =>
      list.problems.push(toProblem(reviewFile, file, { line: 1, ...said }));
    const below = path.relative(root, found.file).split(path.sep).join('/');
    const placing = placingOf(below);
    if (placing.is === 'left-out') {
      list.leftOut.push(file);
      // A link that leads out of the content folder would publish a file of this machine.
      if (!found.fault && isPicture(file)) list.pictures.push(file);
    } else if (found.fault) refuse(found.fault);
    else if (placing.is === 'misplaced') {
      refuse(placing);
      if (placing.meant) list.misnamed.push({ ...placing.meant, file });
    } else if (placing.is === 'review') {
      list.reviews.push({ kind: placing.kind, path: placing.path, file });
    } else if (placing.is === 'figures') {
      list.figures.push({ file, ref: placing.ref });
    } else if (placing.is === 'curves' || placing.is === 'points') {
      measured.push({ file, ...placing });
    } else if (isReview(found.file)) refuse(besideFolders);
    else list.leftOut.push(file);
  }
  if (list.reviews.length + list.problems.length === 0) throw noReview(root);
  list.reviews.sort(byKindAndPath);
  list.figures.sort(byFile);
  list.curves = curvesOf(measured).sort(byFile);
  return list;
}

/** A file that tells of curves. */
interface MeasuredFile {
  file: string;
  ref: string;
  is: 'curves' | 'points';
}

/** The curves of each product, whether the list or the points are missing. */
function curvesOf(measured: readonly MeasuredFile[]): CurveLocation[] {
  const byList = Map.groupBy(measured, ({ file }) => curvesBeside(file));
  return [...byList].map(([file, all]) => ({
    ...{ file, ref: all[0]!.ref },
    data: all.flatMap((one) => (one.is === 'points' ? [one.file] : [])).sort(),
  }));
}

function assertFolder(root: string): void {
  if (!existsSync(root)) {
    throw new Error(`The content folder ${root} does not exist. Set CONTENT_DIR to one that does.`);
  }
  if (!statSync(root).isDirectory()) {
    throw new Error(`The content folder ${root} is a file. Set CONTENT_DIR to a folder.`);
  }
}

function noReview(root: string): Error {
  const expected = kindNames.map((kind) => kindFolder(kind, root)).join(' and ');
  return new Error(
    `There is no review in ${expected}. Reviews are .md or .mdx files there; ` +
      '`npm run new` begins one, and CONTENT_DIR names another folder.',
  );
}

interface Found {
  file: string;
  /** Whether a link leads there. */
  isLinked?: true;
  fault?: { message: string; remedy: string };
}

/**
 * Every file below a folder. Links are followed within the content folder only. Nothing else can be
 * done before all are listed, and waiting for each folder would take twice the time.
 * @param parents the real paths of the content folder and of the folders down to this one
 */
function* walk(folder: string, parents: readonly string[]): Iterable<Found> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    // A folder beside those of reviews, such as `.git`, is left out whole.
    const isLeftOut = parents.length === 1 && placingOf(entry.name).is === 'left-out';
    if (entry.isDirectory() && !isLeftOut) {
      yield* walk(file, [...parents, path.join(parents.at(-1)!, entry.name)]);
    } else if (entry.isSymbolicLink()) yield* followLink(file, parents);
    else yield { file };
  }
}

function* followLink(file: string, parents: readonly string[]): Iterable<Found> {
  const target = realPath(file);
  if (target === undefined) yield { file, fault: deadLink };
  else if (!isWithin(target, parents[0]!)) yield { file, fault: outerLink };
  else if (!statSync(target).isDirectory()) yield { file, isLinked: true };
  else if (parents.some((parent) => isWithin(parent, target))) yield { file, fault: loop };
  else for (const found of walk(file, [...parents, target])) yield { ...found, isLinked: true };
}

/** Where a link leads; undefined where that is no file, or the link itself. */
function realPath(link: string): string | undefined {
  try {
    return realpathSync(link);
  } catch {
    return undefined;
  }
}

const remove = 'Put the file itself in its place, or remove the link.';
const deadLink = { message: 'the link leads to no file, or to itself', remedy: remove };
const outerLink = { message: 'the link leads out of the content folder', remedy: remove };
const loop = { message: 'the link leads to a folder that it is in', remedy: remove };

/** Whether a file beside the folders of reviews is one; its head is enough to tell. */
function isReview(file: string): boolean {
  return /\.(?:mdx?|markdown)$/i.test(file) && isReviewText(readFileSync(file, 'latin1'));
}

const byFile = (one: { file: string }, other: { file: string }) => (one.file < other.file ? -1 : 1);

function byKindAndPath(one: Location, other: Location): number {
  const byKind = kindNames.indexOf(one.kind) - kindNames.indexOf(other.kind);
  return byKind || (one.path < other.path ? -1 : one.path > other.path ? 1 : 0);
}
