import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { kinds } from '../../../domain/kinds.ts';
import { publishedOf } from '../../../publishing/published-reviews.ts';
import type { LeftFile, PageRecord } from '../../../publishing/page-record.ts';
import type { Judgement } from '../../../reading/judgement.ts';
import { countPages, type PageCounts } from './pages.ts';
import { noTimes, type PhaseTimes } from './phases.ts';

/** A file of a build, with its size in bytes, and that of its form in gzip. */
interface Weighed {
  file: string;
  bytes: number;
  gzip: number;
}

/** What a build has made, and of what. */
export interface BuildReport {
  /** The folder of the site. */
  folder: string;
  files: number;
  bytes: number;
  pages: { total: number; unchanged: number; drawnElsewhere: number; byKind: PageCounts };
  /** The largest of each; undefined where there is none. */
  largest: Record<'page' | 'script' | 'style', Weighed | undefined>;
  /** Those that were read are new or changed, or read by other code than the last time. */
  reviews: {
    published: number;
    read: number;
    refused: string[];
    warned: Record<string, number>;
  };
  milliseconds: PhaseTimes;
  used: Used;
}

/** What the process used from its start: the time of all processors in milliseconds, memory in bytes. */
interface Used {
  processor: number;
  memory: number;
}

/**
 * Gathers the report of a build that is in its place.
 * @param left how each of its files was left
 */
export function gatherReport(
  { folder, kept, drawnElsewhere }: PageRecord,
  judgement: Judgement,
  milliseconds: PhaseTimes,
  left: ReadonlyMap<string, LeftFile>,
): BuildReport {
  const files = [...left.keys()];
  const pages = files.filter((file) => file.endsWith('.html'));
  const published = publishedOf(judgement);
  const reviews = published.map(
    ({ facts: { kind, review } }) => `${kinds[kind].plural}/${review!.lang}/${review!.ref}`,
  );
  const largest = (ending: string) => weighLargest(folder, left, ending);
  return {
    folder,
    files: files.length,
    bytes: [...left.values()].reduce((sum, { size }) => sum + size, 0),
    pages: {
      total: pages.length,
      unchanged: pages.filter((file) => kept.has(file)).length,
      drawnElsewhere,
      byKind: countPages(pages, new Set(reviews)),
    },
    largest: { page: largest('.html'), script: largest('.js'), style: largest('.css') },
    reviews: {
      published: published.length,
      read: judgement.read,
      refused: [...judgement.refused].sort(),
      warned: countWarnings(judgement),
    },
    milliseconds,
    used: resourcesUsed(),
  };
}

/** The report of a build that has only looked whether the last one is what it would make. */
export function sameReport({ pages, reviews, ...rest }: BuildReport): BuildReport {
  return {
    ...rest,
    pages: { ...pages, unchanged: pages.total, drawnElsewhere: 0 },
    reviews: { ...reviews, read: 0 },
    milliseconds: { ...noTimes(), read: Math.round(performance.now()) },
    used: resourcesUsed(),
  };
}

function resourcesUsed(): Used {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return { processor: Math.round((userCPUTime + systemCPUTime) / 1000), memory: maxRSS * 1024 };
}

function weighLargest(
  folder: string,
  left: ReadonlyMap<string, LeftFile>,
  ending: string,
): Weighed | undefined {
  const [largest] = [...left]
    .filter(([file]) => file.endsWith(ending))
    .sort(([, one], [, other]) => other.size - one.size);
  if (!largest) return undefined;
  const [file, { size: bytes }] = largest;
  return { file, bytes, gzip: gzipSync(readFileSync(path.join(folder, file))).length };
}

/** The number of warnings of each file that has any. */
function countWarnings({ problems }: Judgement): Record<string, number> {
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const byFile = Map.groupBy(warnings, ({ file }) => file);
  return Object.fromEntries([...byFile].map(([file, ofFile]) => [file, ofFile.length]));
}
