import { defineConfig } from 'vitest/config';
import { IndexLast } from './index-last.ts';

const { ROOM: rooms = '*' } = process.env;

/** How vitest tests changed code: see `stryker.config.js`. */
export default defineConfig({
  test: {
    include: [
      `tests/unit/domain/${rooms}.*test.ts`,
      `tests/unit/domain/${rooms.replace(/[^/]+$/, 'index.test.ts')}`,
      `tests/unit/domain/${rooms}/**/*.test.ts`,
    ],
    // All files in one worker, which reads their modules once.
    isolate: false,
    sequence: { sequencer: IndexLast },
    testTimeout: 900_000,
    setupFiles: ['tests/mutation/few-runs.ts'],
    runner: 'tests/mutation/test-runner.ts',
  },
});
