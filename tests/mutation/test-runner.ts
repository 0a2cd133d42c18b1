import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TestRunner, type RunnerTestCase } from 'vitest';
import { note, readNoticed } from './notes.ts';
import { ownTestsOf } from './own-tests.ts';

/** What changed code and its tests share, see Stryker's instrumenter. */
interface Namespace {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { perTest: Record<string, Record<string, number>> };
}

/** How often changed code may run, as a multiple of what is usual, before it is taken for endless. */
const endless = 100;

/**
 * Runs each test as it is, and then once more with each change of the code that it is to notice.
 * Stryker's runner begins anew for each change, which takes a hundred times as long.
 */
export default class MutatingRunner extends TestRunner {
  readonly #changes = changesIn('src/domain/**/*.ts');
  readonly #noticed = readNoticed();

  async runTask(test: RunnerTestCase): Promise<void> {
    const run = TestRunner.getTestFn(test);
    await run();
    if (this.injectValue('mode') !== 'dry-run') return;
    const shared = namespaceOf(this.injectValue('globalNamespace') as string);
    const id = shared.currentTestId!;
    const reached = shared.mutantCoverage?.perTest[id] ?? {};
    const file = path.relative('.', test.file.filepath);
    // What changed code reaches is nothing that the test itself does.
    shared.currentTestId = 'changed';
    for (const [change, hits] of Object.entries(reached)) {
      if (this.#noticed.has(change) || this.#changes.get(change)?.includes(file) === false)
        continue;
      Object.assign(shared, { activeMutant: change, hitCount: 0, hitLimit: hits * endless });
      note('tried', change, id);
      const isNoticed = await throws(run);
      note(isNoticed ? 'noticed' : 'missed', change, id);
      if (isNoticed) this.#noticed.set(change, id);
    }
    Object.assign(shared, { activeMutant: undefined, hitCount: undefined, currentTestId: id });
    delete shared.mutantCoverage?.perTest['changed'];
  }
}

/** The changes that are in some files, each with the tests that try it, or undefined for all. */
function changesIn(pattern: string): Map<string, string[] | undefined> {
  const changes = globSync(pattern).flatMap((source) => {
    const tests = ownTestsOf(source);
    const ids = readFileSync(source, 'utf8').matchAll(/stryMutAct_\w+\("(\d+)"\)/g);
    return Array.from(ids, ([, id]) => [id!, tests] as const);
  });
  return new Map(changes);
}

function namespaceOf(name: string): Namespace {
  return (globalThis as unknown as Record<string, Namespace>)[name]!;
}

async function throws(run: () => unknown): Promise<boolean> {
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}
