import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: 'tests',
    include: ['**/*.test.ts'],
    exclude: ['.output/**', 'bench/**'],
    // By itself vitest leaves one processor free, which is half of two.
    maxWorkers: '100%',
    // Fixture sites are really built, and random texts are many: both take long on a busy machine.
    testTimeout: 300_000,
    hookTimeout: 300_000,
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
  },
});
