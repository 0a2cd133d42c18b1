import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { printableJson } from '../../domain/text/printable.ts';
import { drawnPreviews } from '../../page-settings.ts';
import {
  leftFile,
  newPageRecord,
  sharePageRecord,
  type LeftFile,
} from '../../publishing/page-record.ts';
import { beginJudging } from '../../reading/begin-judging.ts';
import { contentFolder } from '../../reading/content-folder.ts';
import { sharedJudgement } from '../../reading/shared-judgement.ts';
import { describeSystemFault } from '../system-fault.ts';
import { assertContent } from './content.ts';
import { digestOfInputs } from './inputs.ts';
import { findSameBuild, forgetBuild, keepBuild } from './last-build.ts';
import { lockForBuild } from './lock.ts';
import { builtFiles, holdsBuild, lastPages, prepareOutput, publish } from './output.ts';
import { precompress } from './precompress.ts';
import { gatherReport, sameReport, type BuildReport } from './report/gather.ts';
import { formatReport } from './report/print.ts';
import type { Terminal } from './report/progress.ts';
import { watchBuild, type Watched } from './report/watch.ts';
import { makeScratch, type Scratch } from './scratch.ts';
import { isPrecompressed } from './settings.ts';
import { buildTarget } from './target.ts';
import { assertWritable } from './writable.ts';

/**
 * Builds the site and replaces the last build when the new one is whole. A build that fails leaves
 * the last one as it was, and so does one that would make the same. Refused reviews are listed at
 * the end, and then what was made.
 * @param json whether that is told as JSON, and nothing else on the standard output
 * @returns the exit code
 * @throws UsageError where the target folder can't be written to
 */
export async function build({ json }: { json: boolean }): Promise<number> {
  const target = buildTarget(process.env.OUT_DIR, contentFolder());
  await assertContent();
  for (const folder of [target, process.env.CACHE_DIR || 'node_modules', '.astro']) {
    await assertWritable(path.resolve(folder));
  }
  const release = await lockForBuild(target);
  let scratch: Scratch | undefined;
  try {
    await prepareOutput(target);
    scratch = await makeScratch();
    const inputs = digestOfInputs();
    const same = drawnPreviews() === 'all' ? undefined : await findSameBuild(target, inputs);
    if (same) {
      if (same.refused) console.error(`\n${same.refused}`);
      print(sameReport(same.report), json);
      return 0;
    }
    const built = await buildAnew(target, scratch, json);
    if (!built) {
      const left = holdsBuild(target) ? `; ${relativeName(target)} is as it was` : '';
      console.error(`The build failed${left}.`);
      return 1;
    }
    const { report, files } = built;
    await keepBuild(target, { inputs, report, refused: await refusedIn(scratch) }, files);
    print(report, json);
    return 0;
  } finally {
    // A server that this process starts next would else remove the next build's when it ends.
    scratch?.remove();
    release();
  }
}

/** A build that is in its place. */
interface Built {
  report: BuildReport;
  /** How each of its files was left. */
  files: ReadonlyMap<string, LeftFile>;
}

/**
 * Builds in the scratch folder, and puts it into the place of the last build.
 * @returns what was made; undefined where Astro failed, which was said
 */
async function buildAnew(
  target: string,
  scratch: Scratch,
  json: boolean,
): Promise<Built | undefined> {
  const record = newPageRecord(target, await lastPages(target));
  sharePageRecord(record);
  const watched = watchBuild(record, progressTerminal(json));
  await beginJudging();
  if (!(await runAstro(scratch, watched, json))) return undefined;
  watched.enter('publish');
  if (isPrecompressed(process.env.PRECOMPRESS)) await precompress(scratch.site, record);
  await forgetBuild(target);
  await publish(scratch.site, target, record);
  const files = new Map((await builtFiles(target)).map((file) => [file, leftFile(record, file)]));
  return { report: gatherReport(record, sharedJudgement()!, watched.end(), files), files };
}

function print(report: BuildReport, json: boolean): void {
  console.log(json ? printableJson(JSON.stringify(report, null, 2)) : formatReport(report));
}

/** The list of refused reviews, if there is one. */
async function refusedIn({ report }: Scratch): Promise<string | undefined> {
  return existsSync(report) ? readFile(report, 'utf8') : undefined;
}

/** Runs Astro's build, and says why where it fails. The loader lists refused reviews in a file. */
async function runAstro(scratch: Scratch, watched: Watched, json: boolean): Promise<boolean> {
  process.env.REPORT_FILE = scratch.report;
  // The progress says what happens, so Astro tells only what goes wrong.
  const logLevel = json ? 'error' : 'warn';
  const options: AstroInlineConfig = {
    outDir: scratch.site,
    logLevel,
    integrations: [watched.integration],
  };
  let failure: unknown;
  try {
    await (await import('astro')).build(options);
  } catch (error) {
    failure = error;
  }
  watched.pause();
  const refused = await refusedIn(scratch);
  if (refused) console.error(`\n${refused}`);
  // Without SKIP_INVALID refused reviews are the failure.
  if (failure && !(refused && process.env.SKIP_INVALID !== '1')) {
    console.error(describeSystemFault(failure) ?? failure);
  }
  return !failure;
}

/** Where progress is shown: on a terminal, or in a log; nowhere beside a report as JSON. */
function progressTerminal(json: boolean): Terminal {
  if (process.stderr.isTTY) return process.stderr;
  return json ? { isTTY: false, write: () => true } : process.stdout;
}

function relativeName(folder: string): string {
  return path.relative('', folder) || folder;
}
