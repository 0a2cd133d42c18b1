import { cp, mkdtemp, readdir, readFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { installOwnPackages, runToEnd } from './own-packages.ts';

/** What another generator used for the same documents: milliseconds, and bytes of memory. */
export interface MeasuredOther {
  name: OtherName;
  time: number;
  processor: number;
  memory: number;
  pages: number;
}

/** The script of each, and what it is told. */
const others = {
  eleventy: ['@11ty/eleventy/cmd.cjs', '--quiet'],
  astro: ['astro/bin/astro.mjs', 'build', '--silent'],
} as const;

export type OtherName = keyof typeof others;
export const otherNames = Object.keys(others) as OtherName[];

/** Their own folder, so that nobody installs them who does not compare. */
const folder = path.resolve('tests/bench/against');

/**
 * Builds documents with another generator as bare as it can be: a page a review with its title, its
 * summary and its text, without mathematics.
 * @throws Error with what was said where it can't be installed, or fails
 */
export async function buildOther(name: OtherName, content: string): Promise<MeasuredOther> {
  await installOwnPackages(folder);
  const site = await mkdtemp(path.join(tmpdir(), `soundproof-${name}-`));
  await cp(path.join(folder, name), site, { recursive: true });
  await cp(content, path.join(site, 'content'), { recursive: true });
  const packages = path.join(folder, 'node_modules');
  await symlink(packages, path.join(site, 'node_modules'));
  const [script, ...args] = others[name];
  const usage = path.join(site, 'usage.json');
  const since = performance.now();
  await runToEnd(
    process.execPath,
    ['--import', path.join(folder, 'usage.js'), path.join(packages, script), ...args],
    { cwd: site, environment: { USAGE_FILE: usage, ASTRO_TELEMETRY_DISABLED: '1' } },
  );
  const time = Math.round(performance.now() - since);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(await readFile(usage, 'utf8'));
  const made = await readdir(path.join(site, 'dist'), { recursive: true });
  return {
    ...{ name, time, memory: maxRSS * 1024 },
    processor: Math.round((userCPUTime + systemCPUTime) / 1000),
    pages: made.filter((file) => file.endsWith('.html')).length,
  };
}
