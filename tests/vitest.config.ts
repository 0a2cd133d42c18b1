import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: 'tests',
    include: ['**/*.test.ts'],
    exclude: ['.output/**'],
    // Fixture sites are really built, which takes some seconds each.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
