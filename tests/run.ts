import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { astroEnvironment } from '../src/commands/site/environment.ts';

/**
 * Runs every check of the project and ends with a line that adds them up: `N passed, N failed`.
 * Names as arguments choose some: `npm test -- unit browser`.
 */
const output = 'tests/.output';
const node = (script: string, ...args: string[]) => [process.execPath, script, ...args];

/** How vitest runs each part. */
const ways = {
  // The tests share what they import, which halves their time.
  unit: ['--coverage', '--no-isolate'],
  sites: [],
};

interface Counts {
  passed: number;
  failed: number;
}

interface Step {
  name: string;
  command: string[];
  counts?: () => Counts;
}

/**
 * What runs one after the other. Those of the first round need a processor each and run side by
 * side; the others share all processors out by themselves.
 */
const rounds: Step[][] = [
  [
    { name: 'format', command: node('node_modules/prettier/bin/prettier.cjs', '--check', '.') },
    {
      name: 'lint',
      command: node('node_modules/eslint/bin/eslint.js', '--config', 'tests/eslint.config.js', '.'),
    },
    { name: 'types', command: node('node_modules/astro/bin/astro.mjs', 'check') },
  ],
  [{ name: 'unit', command: vitest('unit'), counts: () => vitestCounts('unit') }],
  [{ name: 'sites', command: vitest('sites'), counts: () => vitestCounts('sites') }],
  [
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
  ],
];

const chosen = process.argv.slice(2);
const known = rounds.flat().map(({ name }) => name);
const unknown = chosen.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Known: ${known.join(', ')}.`);
  process.exit(2);
}

rmSync(output, { recursive: true, force: true });
mkdirSync(output, { recursive: true });

// What tests leave in the folder for temporary files goes with them.
const scratch = mkdtempSync(path.join(tmpdir(), 'soundproof-tests-'));
const env = { ...astroEnvironment(), TMPDIR: scratch };
const total: Counts = { passed: 0, failed: 0 };
for (const round of rounds) {
  const steps = round.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
  await Promise.all(steps.map((step) => run(step, steps.length === 1)));
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** Runs a step and adds up what it counts. One that is not alone says at its end what it has to say. */
async function run({ name, command, counts }: Step, isAlone: boolean): Promise<void> {
  const [program, ...args] = command;
  if (isAlone) console.log(`\n— ${name}`);
  const child = spawn(program!, args, {
    env,
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const channel of [child.stdout, child.stderr])
    channel?.setEncoding('utf8').on('data', (text: string) => (said += text));
  await once(child, 'close');
  if (!isAlone) console.log(`\n— ${name}\n${said.trimEnd()}`);
  const ended = child.exitCode === 0;
  const { passed, failed } = counts?.() ?? { passed: Number(ended), failed: Number(!ended) };
  total.passed += passed;
  // A runner that breaks without a failed test has failed all the same.
  total.failed += ended ? failed : Math.max(1, failed);
}

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
