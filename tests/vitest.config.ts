import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: 'tests',
    // By itself vitest leaves one processor free, which is half of two.
    maxWorkers: '100%',
    // Fixture sites are really built, and random texts are many: both take long on a busy machine.
    testTimeout: 900_000,
    hookTimeout: 900_000,
    // What the unit tests reach, rounded down by up to two points, as some of them are random.
    // Queries, elements and most commands are reached by fixture sites and the browser, which are
    // not measured.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: ['text-summary'],
      reportsDirectory: 'tests/.output/coverage',
      thresholds: { lines: 67, branches: 70 },
    },
    projects: [
      { extends: true, test: { name: 'unit', include: ['unit/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'sites',
          include: ['sites/**/*.test.ts'],
          setupFiles: ['tests/support/own-checkout.ts'],
        },
      },
    ],
  },
});
