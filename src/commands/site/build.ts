import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runAstro } from './astro.ts';

/**
 * Builds the site into a folder beside the last build and puts it in its place when it is whole:
 * a build that fails leaves the last one as it was. Refused reviews are listed at the end.
 * @returns the exit code
 */
export async function build(): Promise<number> {
  const target = path.resolve(process.env.OUT_DIR || 'dist');
  const fresh = `${target}.new`;
  const scratch = await mkdtemp(path.join(tmpdir(), 'soundproof-'));
  const report = path.join(scratch, 'report.txt');
  try {
    await rm(fresh, { recursive: true, force: true });
    const code = await runAstro(['build'], { OUT_DIR: fresh, REPORT_FILE: report });
    if (existsSync(report)) console.error(`\n${await readFile(report, 'utf8')}`);
    if (code !== 0) {
      const left = existsSync(target) ? `; ${shown(target)} is as it was` : '';
      console.error(`The build failed${left}.`);
      return code;
    }
    await replaceFolder(target, fresh);
    console.log(`Built ${shown(target)}.`);
    return 0;
  } finally {
    await rm(fresh, { recursive: true, force: true });
    await rm(scratch, { recursive: true, force: true });
  }
}

async function replaceFolder(target: string, fresh: string): Promise<void> {
  const old = `${target}.old`;
  await rm(old, { recursive: true, force: true });
  if (existsSync(target)) await rename(target, old);
  await rename(fresh, target);
  await rm(old, { recursive: true, force: true });
}

function shown(folder: string): string {
  return path.relative('', folder) || folder;
}
