import { existsSync } from 'node:fs';
import { cp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Moves a worker that builds fixture sites into a copy of the project, since builds of one checkout
 * wait for each other. The first worker has the project itself. A copy lasts as long as the run.
 */
const worker = Number(process.env.VITEST_POOL_ID);
if (worker > 1) process.chdir(await copyFor(worker));

async function copyFor(worker: number): Promise<string> {
  const copy = path.join(tmpdir(), `soundproof-checkout-${process.ppid}-${worker}`);
  if (existsSync(copy)) return copy;
  const isMade = /^(?:\.git|\.astro|node_modules|dist|tests[\\/]\.output)$/;
  await cp('.', copy, { recursive: true, filter: (file) => !isMade.test(path.relative('', file)) });
  await symlink(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  return copy;
}
