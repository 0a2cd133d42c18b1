import { spawn, type ChildProcess } from 'node:child_process';

export interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

export interface Running {
  child: ChildProcess;
  /** What the command has said so far, on both channels. */
  output(): string;
  ended: Promise<Ran>;
}

/** What npm scripts tell Node: to keep what it compiled, which spares time at each start. */
const asNpm = ['--import', './src/commands/engine.ts'];

/** Runs one of the project's commands as npm would, without a terminal. */
export function runCommand(
  script: string,
  args: string[] = [],
  environment: Record<string, string> = {},
): Promise<Ran> {
  return start(process.execPath, [...asNpm, script, ...args], environment).ended;
}

/**
 * Starts a program that runs one of the project's commands, without a terminal.
 * @param environment what is added to the environment
 * @param options who runs it and where, if not who runs the tests, and in their folder
 */
export function start(
  program: string,
  args: string[],
  environment: Record<string, string> = {},
  options: { cwd?: string } = {},
): Running {
  const child = spawn(program, args, {
    env: { ...ownEnvironment(), NO_COLOR: '1', FORCE_COLOR: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
  const ended = new Promise<Ran>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ code: status ?? 1, ...said }));
  });
  return { child, output: () => said.stdout + said.stderr, ended };
}

/** The environment without what the test runner adds: a build would take it for its own. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const added = /^(VITEST|TEST$|DEV$|PROD$|MODE$|SSR$|BASE_URL$|NODE_ENV$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}
