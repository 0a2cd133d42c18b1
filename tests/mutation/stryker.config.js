/**
 * Mutation testing: `npm run mutate` changes the code of rooms of the domain in small ways, one at a
 * time, and lists each change that their unit tests do not notice, see `own-tests.ts`. `ROOM=value
 * npm run mutate` takes one room, and `ROOM=rules/tag-name` one file. It takes many minutes, so
 * continuous integration leaves it out.
 *
 * @type {import('@stryker-mutator/api/core').PartialStrykerOptions}
 */
const measured = ['review', 'check', 'rules', 'catalog', 'value', 'compare'];
const { ROOM: rooms = `{${measured}}` } = process.env;

export default {
  mutate: [`src/domain/${rooms}.ts`, `src/domain/${rooms}/**/*.ts`],
  plugins: ['@stryker-mutator/vitest-runner', './tests/mutation/stryker-plugin.ts'],
  testRunner: 'mutating',
  vitest: { configFile: 'tests/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // The first run of the tests tries nearly all changes.
  dryRunTimeoutMinutes: 240,
  // What no unit test reads need not be copied.
  ignorePatterns: ['dist', 'public', 'tests/.output', 'tests/sites', 'tests/browser'],
  tempDirName: 'tests/.output/mutation',
  reporters: ['clear-text'],
  thresholds: { high: 95, low: 85, break: 85 },
};
