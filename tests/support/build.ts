import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

export interface Built {
  code: number;
  /** Everything the build printed. */
  output: string;
  /** Where the site was built. */
  folder: string;
}

/**
 * Really builds a content folder with the project's own build command, into a folder of its own
 * and with a cache of its own.
 */
export async function buildSite(
  content: string,
  environment: Record<string, string> = {},
): Promise<Built> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'soundproof-site-'));
  const folder = environment.OUT_DIR ?? path.join(scratch, 'site');
  const child = spawn(process.execPath, ['src/commands/site.ts', 'build'], {
    env: {
      ...ownEnvironment(),
      CONTENT_DIR: content,
      OUT_DIR: folder,
      CACHE_DIR: path.join(scratch, 'cache'),
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      ...environment,
    },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status) => resolve(status ?? 1));
  });
  return { code, output, folder };
}

/** The environment without what the test runner adds: a build would take it for its own. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const added = /^(VITEST|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$|NODE_ENV$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}
