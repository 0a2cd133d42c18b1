import { existsSync } from 'node:fs';
import path from 'node:path';
import { start } from '../support/run-command.ts';

/**
 * Installs what a folder's own `package.json` names, unless it is there. What only a benchmark needs
 * has a folder of its own, so that nobody else installs it.
 * @throws Error with what npm said where it can't be installed
 */
export async function installOwnPackages(folder: string): Promise<void> {
  if (existsSync(path.join(folder, 'node_modules'))) return;
  const options = ['--no-package-lock', '--no-audit', '--no-fund'];
  await runToEnd('npm', ['install', ...options], { cwd: folder });
}

/**
 * Runs a program to its end.
 * @throws Error with what it said where it fails
 */
export async function runToEnd(
  program: string,
  args: string[],
  { cwd, environment = {} }: { cwd: string; environment?: Record<string, string> },
): Promise<void> {
  const { code, stdout, stderr } = await start(program, args, environment, { cwd }).ended;
  if (code !== 0) throw new Error(stdout + stderr);
}
