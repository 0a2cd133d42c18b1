import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCommand } from './run-command.ts';

export interface Built {
  code: number;
  /** Everything the build printed, what it said at its end last. */
  output: string;
  /** Where the site was built. */
  folder: string;
}

/**
 * Really builds a content folder with the project's own build command, into a folder of its own
 * and with a cache of its own.
 * @param command its name, and what is said to it
 */
export async function buildSite(
  content: string,
  environment: Record<string, string> = {},
  command = ['build'],
): Promise<Built> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'soundproof-site-'));
  const folder = environment.OUT_DIR ?? path.join(scratch, 'site');
  const { code, stdout, stderr } = await runCommand('src/commands/site/command.ts', command, {
    CONTENT_DIR: content,
    OUT_DIR: folder,
    CACHE_DIR: path.join(scratch, 'cache'),
    SITE_URL: 'http://localhost:4321',
    ...environment,
  });
  return { code, output: stdout + stderr, folder };
}
