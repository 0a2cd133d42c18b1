import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { installOwnPackages } from '../own-packages.ts';
import { medianOf } from './median.ts';
import { inProcessorTime, type Traced } from './processor-time.ts';

/** What Lighthouse rates a page by, from 0 to 100. */
export const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof categories)[number];

/** What Lighthouse finds of a page on a phone of middling speed and a slow line. */
export interface Audit {
  /** Of the categories that were asked for. */
  scores: Partial<Record<Category, number>>;
  requests: number;
  /** As they come over the line, compressed. */
  bytes: number;
  /** In milliseconds: when the largest thing is painted, and how long pages did not answer. */
  largestPaint: number;
  blocking: number;
  /** How far what is seen moves by itself: up to 0.1 is good. */
  shift: number;
  /** What cost points, by the names that Lighthouse has for it. */
  faults: string[];
}

const folder = path.resolve(import.meta.dirname, 'lighthouse');

/** Gives the result of Lighthouse for an address; undefined where it only gathers. */
type Lighthouse = (
  address: string,
  options: LighthouseOptions,
) => Promise<{ lhr: LighthouseResult } | undefined>;

interface LighthouseOptions {
  port: number;
  logLevel: 'error';
  onlyCategories: readonly string[];
  /** The folder in which it keeps what it gathers, or from which it takes that. */
  gatherMode?: string;
  auditMode?: string;
}

interface LighthouseResult {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<
    string,
    { score: number | null; numericValue?: number; details?: { items?: unknown[] } }
  >;
  runtimeError?: { message: string };
}

/**
 * Prepares Lighthouse, which is installed first where it is not there.
 * @param port on which a Chromium is told what to do
 * @returns a function that audits an address so many times and gives medians
 */
export async function prepareAudits(
  port: number,
): Promise<(address: string, asked: readonly Category[], runs: number) => Promise<Audit>> {
  await installOwnPackages(folder);
  const entry = pathToFileURL(path.join(folder, 'node_modules/lighthouse/core/index.js'));
  const { default: lighthouse } = (await import(entry.href)) as { default: Lighthouse };
  return async (address, asked, runs) => {
    const results: LighthouseResult[] = [];
    for (let run = 0; run < runs; run++) {
      const options = { port, logLevel: 'error', onlyCategories: asked } as const;
      const lhr = await auditOnce(lighthouse, address, options);
      if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
      results.push(lhr);
    }
    return summarize(results, asked);
  };
}

/**
 * Audits an address by the processor's time: Lighthouse reckons with the clock, as if nothing else ran
 * on the machine.
 */
async function auditOnce(
  lighthouse: Lighthouse,
  address: string,
  options: LighthouseOptions,
): Promise<LighthouseResult> {
  const folder = await mkdtemp(path.join(tmpdir(), 'soundproof-audit-'));
  await lighthouse(address, { ...options, gatherMode: folder });
  const file = path.join(folder, 'trace.json');
  const trace = JSON.parse(await readFile(file, 'utf8')) as { traceEvents: Traced[] };
  const traceEvents = inProcessorTime(trace.traceEvents);
  await writeFile(file, JSON.stringify({ ...trace, traceEvents }));
  const audited = await lighthouse(address, { ...options, auditMode: folder });
  await rm(folder, { recursive: true });
  return audited!.lhr;
}

function summarize(results: readonly LighthouseResult[], asked: readonly Category[]): Audit {
  const median = (valueOf: (result: LighthouseResult) => number) => medianOf(results.map(valueOf));
  const number = (id: string) => median(({ audits }) => audits[id]?.numericValue ?? NaN);
  const scores = asked.map((category) => [
    category,
    Math.round(100 * median((result) => result.categories[category]!.score ?? NaN)),
  ]);
  return {
    scores: Object.fromEntries(scores) as Audit['scores'],
    requests: median(({ audits }) => audits['network-requests']!.details?.items?.length ?? NaN),
    bytes: number('total-byte-weight'),
    largestPaint: Math.round(number('largest-contentful-paint')),
    blocking: Math.round(number('total-blocking-time')),
    shift: number('cumulative-layout-shift'),
    faults: [...new Set(results.flatMap(faultsOf))],
  };
}

/** What a result takes points for, speed aside, which the figures tell. */
function faultsOf({ categories: found, audits }: LighthouseResult): string[] {
  return Object.entries(found)
    .filter(([category]) => category !== 'performance')
    .flatMap(([, { auditRefs }]) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
}
