import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { astroEnvironment } from '../src/commands/site/environment.ts';

/**
 * Runs every check of the project, one after the other, and ends with a line that adds them up:
 * `N passed, N failed`. Names as arguments choose some: `npm test -- unit browser`.
 */
const output = 'tests/.output';
const node = (script: string, ...args: string[]) => [process.execPath, script, ...args];

/** How vitest runs each part. */
const ways = {
  // The tests share what they import, which halves their time.
  unit: ['--coverage', '--no-isolate'],
  // Builds of sites would fight for the machine.
  sites: ['--no-file-parallelism'],
};

interface Counts {
  passed: number;
  failed: number;
}

const steps: { name: string; command: string[]; counts?: () => Counts }[] = [
  { name: 'format', command: node('node_modules/prettier/bin/prettier.cjs', '--check', '.') },
  {
    name: 'lint',
    command: node('node_modules/eslint/bin/eslint.js', '--config', 'tests/eslint.config.js', '.'),
  },
  { name: 'types', command: node('node_modules/astro/bin/astro.mjs', 'check') },
  { name: 'unit', command: vitest('unit'), counts: () => vitestCounts('unit') },
  { name: 'sites', command: vitest('sites'), counts: () => vitestCounts('sites') },
  {
    name: 'browser',
    command: node(
      'node_modules/playwright/cli.js',
      'test',
      '--config',
      'tests/playwright.config.ts',
    ),
    counts: browserCounts,
  },
];

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(
    `Unknown: ${unknown.join(', ')}. Known: ${steps.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });

// What tests leave in the folder for temporary files goes with them.
const scratch = mkdtempSync(path.join(tmpdir(), 'soundproof-tests-'));
const env = { ...astroEnvironment(), TMPDIR: scratch };
const total: Counts = { passed: 0, failed: 0 };
for (const { name, command, counts } of steps) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n— ${name}`);
  const [program, ...args] = command;
  const { status } = spawnSync(program!, args, { stdio: 'inherit', env });
  const ended = status === 0;
  const { passed, failed } = counts?.() ?? { passed: Number(ended), failed: Number(!ended) };
  total.passed += passed;
  // A runner that breaks without a failed test has failed all the same.
  total.failed += ended ? failed : Math.max(1, failed);
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

function vitest(part: keyof typeof ways): string[] {
  return node(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=tests/vitest.config.ts',
    ...ways[part],
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${output}/${part}.json`,
    `tests/${part}/`,
  );
}

function vitestCounts(part: string): Counts {
  const { numPassedTests = 0, numFailedTests = 0 } = read(`${output}/${part}.json`);
  return { passed: numPassedTests, failed: numFailedTests };
}

function browserCounts(): Counts {
  const { stats } = read(`${output}/browser.json`) as {
    stats?: { expected: number; unexpected: number };
  };
  return { passed: stats?.expected ?? 0, failed: stats?.unexpected ?? 0 };
}

/** A runner's report, or nothing where it broke before writing one. */
function read(file: string): Record<string, number> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>;
  } catch {
    return {};
  }
}
