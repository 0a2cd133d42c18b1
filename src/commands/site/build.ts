import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describeSystemFault } from '../system-fault.ts';
import { contentFolder } from '../../reading/content-folder.ts';
import { assertContent } from './content.ts';
import { lockForBuild } from './lock.ts';
import { newPageRecord, sharePageRecord } from '../../publishing/page-record.ts';
import { holdsBuild, lastPages, prepareOutput, publish } from './output.ts';
import { precompress } from './precompress.ts';
import { makeScratch, type Scratch } from './scratch.ts';
import { isPrecompressed } from './settings.ts';
import { buildTarget } from './target.ts';
import { assertWritable } from './writable.ts';

/**
 * Builds the site and replaces the last build when the new one is whole. A build that fails leaves
 * the last one as it was. Refused reviews are listed at the end.
 * @returns the exit code
 * @throws UsageError where the target folder can't be written to
 */
export async function build(): Promise<number> {
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
    if (!(await runAstro(scratch))) {
      const left = holdsBuild(target) ? `; ${relativeName(target)} is as it was` : '';
      console.error(`The build failed${left}.`);
      return 1;
    }
    if (isPrecompressed(process.env.PRECOMPRESS)) await precompress(scratch.site, record);
    await publish(scratch.site, target, record);
    console.log(`Built ${relativeName(target)}.`);
    return 0;
  } finally {
    // A server that this process starts next would else remove the next build's when it ends.
    scratch?.remove();
    release();
  }
}

/** Runs Astro's build, and says why where it fails. The loader lists refused reviews in a file. */
async function runAstro({ site, report }: Scratch): Promise<boolean> {
  process.env.REPORT_FILE = report;
  let failure: unknown;
  try {
    await (await import('astro')).build({ outDir: site });
  } catch (error) {
    failure = error;
  }
  if (existsSync(report)) console.error(`\n${await readFile(report, 'utf8')}`);
  else if (failure) console.error(describeSystemFault(failure) ?? failure);
  return !failure;
}

function relativeName(folder: string): string {
  return path.relative('', folder) || folder;
}
