import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Location } from '../domain/check/document.ts';
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
import { ReadingCache, type Stamped } from './cache.ts';
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
import { listFiles } from './files.ts';
import { siteFiles } from './site-files.ts';
import { digestOf, digestOfText } from './digest.ts';
import { KeptReading } from './kept-reading.ts';
import type { Judged } from './reading.ts';
import { stampOf } from './stamp.ts';
import type { Order } from './take-readings.ts';

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

/** What is known of a file while it is unchanged, so that saving one file reads only that one. */
interface Known {
  reading: Judged;
  digest: string;
  rendersText: boolean;
  /** Undefined where it can't be trusted: then the file is read to know. */
  stamp: string | undefined;
}

/** What a judgement is asked besides. */
export interface JudgingOptions {
  /** Whether the texts are rendered as well, and kept for the pages. */
  rendersText?: boolean;
  /** The scores that reviews have had. Without them no rule asks for what changed. */
  history?: ScoreHistory | undefined;
  /** Whose problems are asked, among all reviews; of every file where it is left out. */
  isAsked?: ((one: { file: string }) => boolean) | undefined;
  /** Called when workers have all that has to be read, so that other work may begin beside it. */
  onReading?: (() => void) | undefined;
}

const known = new Map<string, Known>();

const sourceJudgeOf = oncePerObject(buildSourceJudge);

/**
 * Judges every review of a content folder. Only files that changed since they were last judged, in
 * this run or an earlier one, are read; rules over all reviews, and those that ask what day it is,
 * run each time. Throws as `listFiles`, `readVocabulary` and the readers of data files do.
 */
export async function judgeFolder(
  root = contentFolder(),
  { rendersText = false, history, isAsked = () => true, onReading }: JudgingOptions = {},
): Promise<Judgement> {
  const { reviews, figures, curves, pictures, problems: misplaced } = listFiles(root);
  const version = readingVersion(root);
  const read = await readChanged(reviews, { root, version, rendersText }, onReading);
  const judged = reviews.map(({ file }) => known.get(file)!);
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

/** @returns how many files were read */
async function readChanged(
  reviews: Location[],
  terms: Omit<Order, 'locations'>,
  onReading?: () => void,
): Promise<number> {
  const { root, version, rendersText } = terms;
  const folder = path.relative('', root);
  // A path below the working directory says what a file is only together with the content folder.
  const placed = digestOfText(`${version}\n${folder}`);
  const stamps = new Map(
    reviews.map(({ file }) => {
      const { text, isSettled } = stampOf(file);
      return [file, { text: `${placed} ${text}`, isSettled }];
    }),
  );
  const changed = reviews.filter(({ file }) => known.get(file)?.stamp !== stamps.get(file)!.text);
  if (changed.length === 0) return 0;
  const stamped: Stamped[] = [];
  const learn = ({ file }: Location, digest: string, reading: Judged, isStamped = false) => {
    const { text, isSettled } = stamps.get(file)!;
    known.set(file, { reading, digest, rendersText, stamp: isSettled ? text : undefined });
    if (isSettled && !isStamped) stamped.push({ file, digest, stamp: text });
  };
  const cache = new ReadingCache();
  const files = changed.map(({ file }) => file);
  const kept = new Map(cache.findJudged(files, rendersText).map((one) => [one.file, one]));
  const unread = changed.filter((location) => {
    const { file } = location;
    const found = kept.get(file);
    const isStamped = found !== undefined && found.stamp === stamps.get(file)!.text;
    const digest = isStamped ? found.digest : digestOf(location, readFileSync(file), version);
    const last = known.get(file);
    if (last?.digest === digest && last.rendersText === rendersText) {
      learn(location, digest, last.reading, isStamped);
    } else if (found?.digest === digest) {
      learn(location, digest, new KeptReading(location, found), isStamped);
    } else return true;
    return false;
  });
  if (unread.length > 0) {
    // Where nothing has to be read, loading the modules that read would take longer than all the
    // rest.
    const { takeReadings } = await import('./take-readings.ts');
    const byFile = new Map(unread.map((location) => [location.file, location]));
    for await (const readings of takeReadings({ locations: unread, ...terms }, onReading)) {
      cache.keep(readings);
      for (const { file, digest, ...parts } of readings) {
        const location = byFile.get(file)!;
        learn(location, digest, new KeptReading(location, parts));
      }
    }
  }
  cache.stamp(stamped);
  cache.forgetOthers(
    folder,
    reviews.map(({ file }) => file),
  );
  cache.close();
  return unread.length;
}
