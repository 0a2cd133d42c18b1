import { globSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { IndexLast } from './index-last.ts';
import { ownTestsOf } from './own-tests.ts';

const { ROOM: rooms = '*' } = process.env;
const sources = globSync([`src/domain/${rooms}.ts`, `src/domain/${rooms}/**/*.ts`]);

/** How vitest tests changed code: see `stryker.config.js`. */
export default defineConfig({
  test: {
    include: [
      `tests/unit/domain/${rooms}.*test.ts`,
      `tests/unit/domain/${rooms}/**/*.test.ts`,
      ...sources.flatMap((source) => ownTestsOf(source) ?? []),
    ],
    // All files in one worker, which reads their modules once.
    isolate: false,
    sequence: { sequencer: IndexLast },
    testTimeout: 900_000,
    setupFiles: ['tests/mutation/few-runs.ts'],
    runner: 'tests/mutation/test-runner.ts',
  },
});
