import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Runs something whose temporary files, which can take gigabytes, go when it ends. */
export async function inScratch<Result>(run: () => Promise<Result>): Promise<Result> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'soundproof-bench-'));
  process.env.TMPDIR = scratch;
  try {
    return await run();
  } finally {
    await rm(scratch, { recursive: true });
  }
}
