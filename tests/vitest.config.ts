import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/sites/**/*.test.ts'],
    // Fixture sites are really built, which takes some seconds each.
    testTimeout: 120_000,
    hookTimeout: 240_000,
  },
});
