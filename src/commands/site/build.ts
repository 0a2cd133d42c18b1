import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { printableJson } from '../../domain/text/printable.ts';
import { newPageRecord, sharePageRecord } from '../../publishing/page-record.ts';
import { contentFolder } from '../../reading/content-folder.ts';
import { sharedJudgement } from '../../reading/shared-judgement.ts';
import { describeSystemFault } from '../system-fault.ts';
import { assertContent } from './content.ts';
import { lockForBuild } from './lock.ts';
import { holdsBuild, lastPages, prepareOutput, publish } from './output.ts';
import { precompress } from './precompress.ts';
import { gatherReport } from './report/gather.ts';
import { formatReport } from './report/print.ts';
import { watchBuild, type Watched } from './report/watch.ts';
import { makeScratch, type Scratch } from './scratch.ts';
import { isPrecompressed } from './settings.ts';
import { buildTarget } from './target.ts';
import { assertWritable } from './writable.ts';

/**
 * Builds the site and replaces the last build when the new one is whole. A build that fails leaves
 * the last one as it was. Refused reviews are listed at the end, and then what was made.
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
    const record = newPageRecord(target, await lastPages(target));
    sharePageRecord(record);
    const watched = watchBuild(record, process.stderr);
    if (!(await runAstro(scratch, watched, json))) {
      const left = holdsBuild(target) ? `; ${relativeName(target)} is as it was` : '';
      console.error(`The build failed${left}.`);
      return 1;
    }
    watched.enter('publish');
    if (isPrecompressed(process.env.PRECOMPRESS)) await precompress(scratch.site, record);
    await publish(scratch.site, target, record);
    const report = await gatherReport(record, sharedJudgement()!, watched.end());
    console.log(json ? printableJson(JSON.stringify(report, null, 2)) : formatReport(report));
    return 0;
  } finally {
    // A server that this process starts next would else remove the next build's when it ends.
    scratch?.remove();
    release();
  }
}

/** Runs Astro's build, and says why where it fails. The loader lists refused reviews in a file. */
async function runAstro(
  { site, report }: Scratch,
  watched: Watched,
  json: boolean,
): Promise<boolean> {
  process.env.REPORT_FILE = report;
  // Where the line of progress says what happens, Astro tells only what goes wrong.
  const logLevel = json ? 'error' : process.stderr.isTTY ? 'warn' : 'info';
  const options: AstroInlineConfig = {
    outDir: site,
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
  if (existsSync(report)) console.error(`\n${await readFile(report, 'utf8')}`);
  else if (failure) console.error(describeSystemFault(failure) ?? failure);
  return !failure;
}

function relativeName(folder: string): string {
  return path.relative('', folder) || folder;
}
