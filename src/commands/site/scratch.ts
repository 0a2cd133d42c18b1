import { rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';

/** Where a build grows until it is whole. */
export interface Scratch {
  site: string;
  /** The file in which the loader lists refused reviews. */
  report: string;
  /** Removes it. Until then it is removed when the process ends; afterwards it may be another's. */
  remove(): void;
}

/**
 * Makes an empty folder for a build; only one build at a time may use it. It first removes what a
 * killed build left there. It is inside `.astro/`, since Astro moves files from there, which it can
 * do on one disk only.
 */
export async function makeScratch(): Promise<Scratch> {
  const folder = path.resolve('.astro', 'build');
  const remove = () => {
    process.off('exit', remove);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  await rm(folder, { recursive: true, force: true });
  process.on('exit', remove);
  const site = path.join(folder, 'site');
  await mkdir(site, { recursive: true });
  return { site, report: path.join(folder, 'report.txt'), remove };
}
