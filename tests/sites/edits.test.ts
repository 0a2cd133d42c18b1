import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { edits, makeEdit, type Made } from '../support/edits.ts';
import { copyProject } from '../support/project.ts';
import { start, type Running } from '../support/run-command.ts';
import { textsIn } from '../support/texts.ts';

/** How many sequences of edits are made, and how many builds are killed: `EDIT_RUNS=50` for more. */
const runs = Number(process.env.EDIT_RUNS ?? 1);

let made: Made;
/** How long a build takes here, in milliseconds. */
let duration: number;

beforeAll(async () => {
  const scratch = await mkdtemp(path.join(tmpdir(), 'soundproof-edits-'));
  const content = path.join(scratch, 'content');
  await cp('tests/sites/good', content, { recursive: true });
  made = {
    project: await copyProject(),
    content,
    site: path.join(scratch, 'site'),
    environment: { CACHE_DIR: path.join(scratch, 'cache'), SKIP_INVALID: '1' },
  };
  const began = performance.now();
  await build();
  duration = performance.now() - began;
});

/** Starts a build over the last one, or elsewhere. */
function startBuild(more: Record<string, string> = {}): Running {
  const { project, content, site, environment } = made;
  const command = ['src/commands/site/command.ts', 'build'];
  const all = { CONTENT_DIR: content, OUT_DIR: site, ...environment, ...more };
  return start(process.execPath, command, all, { cwd: project });
}

async function build(more: Record<string, string> = {}): Promise<void> {
  const { code, stdout, stderr } = await startBuild(more).ended;
  expect(code, stdout + stderr).toBe(0);
}

/** What a build from nothing makes, by file. */
async function fresh(): Promise<Record<string, string>> {
  const scratch = await mkdtemp(path.join(tmpdir(), 'soundproof-fresh-'));
  const folder = path.join(scratch, 'site');
  await build({ OUT_DIR: folder, CACHE_DIR: path.join(scratch, 'cache') });
  return published(folder);
}

/** The texts of a site, but for what builds tell each other. */
async function published(folder = made.site): Promise<Record<string, string>> {
  const files = Object.entries(await textsIn(folder));
  return Object.fromEntries(files.filter(([file]) => !file.startsWith('.soundproof-build')));
}

/** The files that two sites do not have alike. */
function differences(one: Record<string, string>, other: Record<string, string>): string[] {
  const files = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...files].filter((file) => one[file] !== other[file]);
}

it(
  'makes of any edits what a build from nothing makes',
  { timeout: (runs + 1) * 300_000 },
  async () => {
    const property = fc.asyncProperty(edits, async (sequence) => {
      for (const edit of sequence) await makeEdit(made, edit);
      await build();
      expect(differences(await published(), await fresh())).toEqual([]);
    });
    await fc.assert(property, { numRuns: runs, endOnFailure: true });
  },
);

it('leaves each page whole where it is killed', { timeout: (runs + 1) * 300_000 }, async () => {
  await makeEdit(made, { what: 'component', number: 100 });
  const [before, after] = [await published(), await fresh()];
  for (let run = 0; run < runs; run++) {
    const { child, ended } = startBuild();
    await wait(Math.random() * duration);
    child.kill('SIGKILL');
    await ended;
    const left = await published();
    // While a build takes its place, some files are new already.
    const torn = differences(left, before).filter((file) => left[file] !== after[file]);
    expect(torn).toEqual([]);
  }
  await build();
  expect(differences(await published(), after)).toEqual([]);
});
