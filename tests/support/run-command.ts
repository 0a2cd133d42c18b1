import { spawn } from 'node:child_process';

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs one of the project's commands as npm would, without a terminal. */
export async function runCommand(
  script: string,
  args: string[] = [],
  environment: Record<string, string> = {},
): Promise<Ran> {
  const child = spawn(process.execPath, [script, ...args], {
    env: { ...ownEnvironment(), NO_COLOR: '1', FORCE_COLOR: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (status) => resolve(status ?? 1));
  });
  return { code, stdout, stderr };
}

/** The environment without what the test runner adds: a build would take it for its own. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const added = /^(VITEST|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$|NODE_ENV$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}
