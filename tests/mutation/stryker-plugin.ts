import path from 'node:path';
import { strykerPlugins as vitestPlugins } from '@stryker-mutator/vitest-runner';
import { ownTestsOf } from './own-tests.ts';
import { readNoticed } from './notes.ts';

/** What this file needs of a runner of Stryker. */
interface Runner {
  mutantRun(options: MutantRun): Promise<unknown>;
}

interface MutantRun {
  activeMutant: { id: string };
  /** Static: the changed code runs once, when its module is read. */
  mutantActivation: 'static' | 'runtime';
  /** The changed file, in the copy of the project that is tested. */
  sandboxFileName: string;
  /** The ids of the tests that reach it, each a path, `#` and a name; without it all. */
  testFilter?: string[] | undefined;
}

/**
 * The runner of tests for Stryker. Changes of what runs in tests have all been tried on the first
 * run, see `MutatingRunner`; only those of what runs when modules are read need one of their own.
 */
function mutatingRunner(injector: never): Runner {
  const runner = vitestPlugins[0]!.factory(injector) as Runner;
  const { mutantRun } = runner;
  return Object.assign(runner, {
    mutantRun(options: MutantRun) {
      const { testFilter, activeMutant, sandboxFileName } = options;
      if (options.mutantActivation === 'runtime') {
        return Promise.resolve(resultOf(activeMutant.id, testFilter ?? []));
      }
      // An id without a name is that of all tests in a file.
      const own = ownTestsOf(path.relative('.', sandboxFileName))?.map((file) => `${file}#`);
      return mutantRun.call(runner, { ...options, testFilter: own ?? testFilter });
    },
  });
}
mutatingRunner.inject = ['$injector'];

function resultOf(change: string, tests: readonly string[]) {
  const nrOfTests = tests.length;
  const test = readNoticed().get(change);
  return test === undefined
    ? { status: 'survived', nrOfTests }
    : { status: 'killed', nrOfTests, killedBy: [test], failureMessage: 'noticed' };
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'mutating', factory: mutatingRunner }];
