/**
 * Mutation testing: `npm run mutate` changes the code of a room of the domain in small ways, one at
 * a time, and lists each change that the unit tests of that room do not notice. `ROOM=value npm run
 * mutate` takes one room. It takes many minutes, so continuous integration leaves it out.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
const { ROOM: room } = process.env;
const measured = ['review', 'check', 'rules', 'catalog', 'value', 'compare'];

export default {
  mutate: (room ? [room] : measured).map((name) => `src/domain/${name}/**/*.ts`),
  testRunner: 'vitest',
  vitest: { configFile: 'tests/vitest.config.ts', dir: `tests/unit/domain/${room ?? ''}` },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  dryRunTimeoutMinutes: 30,
  // What no unit test reads need not be copied.
  ignorePatterns: ['dist', 'public', 'tests/sites', 'tests/browser'],
  tempDirName: 'tests/.output/mutation',
  reporters: ['clear-text'],
  thresholds: { high: 95, low: 85, break: 85 },
};
