import { spawn } from 'node:child_process';
import path from 'node:path';
import { astroEnvironment } from './environment.ts';

const astro = path.resolve('node_modules/astro/bin/astro.mjs');

/**
 * Runs a command of Astro to its end, with its output passed through; an interrupt reaches it.
 * @returns its exit code
 */
export function runAstro(args: string[], extra: NodeJS.ProcessEnv = {}): Promise<number> {
  const child = spawn(process.execPath, [astro, ...args], {
    stdio: 'inherit',
    env: astroEnvironment(extra),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(signal ? 130 : (code ?? 1)));
  });
}
