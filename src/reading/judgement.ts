import { existsSync, readFileSync } from 'node:fs';
import type { Facts } from '../domain/check/facts.ts';
import { buildLibrary, type Library } from '../domain/check/library.ts';
import { oncePerObject } from '../domain/check/once.ts';
import { compareProblems, type Problem } from '../domain/check/problems.ts';
import { judgeLibrary } from '../domain/rules/index.ts';
import { curvesSchema } from '../domain/measurements/curves/curves-file.ts';
import type { Rigs } from '../domain/measurements/curves/rigs.ts';
import type { Targets } from '../domain/measurements/curves/targets.ts';
import { figuresSchema } from '../domain/measurements/figure.ts';
import type { Measurers } from '../domain/measurements/measurers.ts';
import { buildSourceJudge } from '../domain/sources/judge.ts';
import type { SourceFile } from '../domain/sources/schema.ts';
import { readingVersion } from './code-version.ts';
import { contentFolder } from './content-folder.ts';
import {
  readCategories,
  readMeasurers,
  readMethod,
  readRigs,
  readSources,
  readYardstick,
} from './data.ts';
import { readCurves } from './curves.ts';
import { readFigures } from './figures.ts';
import { readTargets } from './targets.ts';
import type { ScoreHistory } from './history/score-history.ts';
import { knownOf, readChanged, type Known } from './known-readings.ts';
import { siteFiles } from './site-files.ts';
import { listWritten, type Written } from './written-files.ts';

/** All reviews of a content folder with every problem that listing and the rules find in them. */
export interface Judgement {
  reviews: JudgedReview[];
  /** How many files were read; of the others an earlier reading is known. */
  read: number;
  problems: Problem[];
  /** Files that have an error and can't be published. */
  refused: ReadonlySet<string>;
  /** The facts of all reviews, as the rules have asked them. */
  library: Library;
  /** What publishes the sources that reviews cite. */
  sources: SourceFile;
  /** Who states the figures of products. */
  measurers: Measurers;
  /** What curves are measured on, and compared with. */
  rigs: Rigs;
  targets: Targets;
}

/** One review as it was judged. */
export interface JudgedReview {
  facts: Facts;
  /** It changes with anything that the review's page depends on. */
  digest: string;
  /** Of its text as it is rendered; undefined where that was not asked for. */
  text?: string | undefined;
}

/** What a judgement is asked besides. */
export interface JudgingOptions {
  /** Whether the texts are rendered as well, and kept for the pages. */
  rendersText?: boolean;
  /** The scores that reviews have had. Without them no rule asks for what changed. */
  history?: ScoreHistory | undefined;
  /** Whose problems are asked, among all reviews; of every file where it is left out. */
  isAsked?: ((one: { file: string }) => boolean) | undefined;
  /** What was written since the last judgement of this run, where that is known. */
  written?: Written;
  /** Called when workers have all that has to be read, so that other work may begin beside it. */
  onReading?: (() => void) | undefined;
}

const sourceJudgeOf = oncePerObject(buildSourceJudge);

/**
 * Judges every review of a content folder. Only files that changed since they were last judged, in
 * this run or an earlier one, are read; rules over all reviews, and those that ask what day it is,
 * run each time. Throws as `listFiles`, `readVocabulary` and the readers of data files do.
 */
export async function judgeFolder(
  root = contentFolder(),
  { rendersText = false, history, isAsked = () => true, onReading, ...told }: JudgingOptions = {},
): Promise<Judgement> {
  const { list, written } = listWritten(root, told.written);
  const { reviews, figures, curves, pictures, problems: misplaced } = list;
  const version = readingVersion(root);
  const read = await readChanged(reviews, { root, version, rendersText }, { onReading, written });
  const judged = reviews.map(({ file }) => knownOf(file));
  const readings = judged.map(({ reading }) => reading);
  const yardstick = await readYardstick(root);
  const measurers = await readMeasurers(root);
  const sources = await readSources(root);
  const schema = figuresSchema({ yardstick, measurers });
  const rigs = await readRigs(root);
  const targets = await readTargets(rigs, root);
  const ofCurves = curvesSchema({ rigs, targets, measurers });
  const library = buildLibrary(
    readings.map(({ facts }) => facts),
    {
      files: new Set([...pictures, ...siteFiles()]),
      categories: await readCategories(root),
      ...{ yardstick, measurers, judgeSources: sourceJudgeOf(sources) },
      figures: figures.map((one) => readFigures(one, readFileSync(one.file), schema)),
      curves: curves.map((one) => readCurves(one, readBytes, ofCurves)),
      method: await readMethod(root),
      history,
      basePath: process.env.BASE_PATH ?? '',
    },
  );
  const problems = [
    ...misplaced.filter(isAsked),
    ...readings.filter(({ facts }) => isAsked(facts)).flatMap((one) => one.problems),
    ...judgeLibrary(library, isAsked),
  ].sort(compareProblems);
  const refused = problems.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  return {
    reviews: judged.map(judgedReview),
    ...{ read, problems },
    refused: new Set(refused),
    library,
    sources,
    ...{ measurers, rigs, targets },
  };
}

/** The bytes of a file; none where it is missing. */
function readBytes(file: string): Uint8Array {
  return existsSync(file) ? readFileSync(file) : new Uint8Array();
}

/** A review as others see it: of thousands most are asked for little, so nothing is parsed for it. */
const judgedReview = ({ reading, digest }: Known): JudgedReview => ({
  facts: reading.facts,
  digest,
  get text() {
    return reading.text;
  },
});
