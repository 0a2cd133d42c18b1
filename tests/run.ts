import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { astroEnvironment } from '../src/commands/site/environment.ts';
import { readReport, reportVariable } from './support/run-report.ts';

/**
 * Runs every check of the project. Its last lines tell again what failed, and add all up:
 * `N passed, N failed`. Names as arguments choose some checks: `npm test -- unit browser`.
 */
const output = 'tests/.output';
const node = (script: string, ...args: string[]) => [process.execPath, script, ...args];

/** How vitest runs each part. */
const ways = {
  // The tests share what they import, which halves their time.
  unit: ['--coverage', '--no-isolate'],
  sites: [],
};

interface Step {
  name: string;
  command: string[];
  /** Whether it runs tests and reports them; otherwise it counts as one. */
  reports?: boolean;
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
  [{ name: 'unit', command: vitest('unit'), reports: true }],
  [{ name: 'sites', command: vitest('sites'), reports: true }],
  [
    {
      name: 'browser',
      command: node(
        'node_modules/playwright/cli.js',
        'test',
        '--config',
        'tests/playwright.config.ts',
      ),
      reports: true,
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
const total = { passed: 0, failed: 0 };
const faults: string[] = [];
for (const round of rounds) {
  const steps = round.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
  await Promise.all(steps.map((step) => run(step, steps.length === 1)));
}
rmSync(scratch, { recursive: true, force: true });
if (faults.length > 0) console.log(`\n— what failed\n${faults.join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** Runs a step and adds up what it counts. One that is not alone says at its end what it has to say. */
async function run({ name, command, reports }: Step, isAlone: boolean): Promise<void> {
  const [program, ...args] = command;
  const report = path.resolve(output, `${name}.json`);
  if (isAlone) console.log(`\n— ${name}`);
  const child = spawn(program!, args, {
    env: { ...env, [reportVariable]: report },
    stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const channel of [child.stdout, child.stderr])
    channel?.setEncoding('utf8').on('data', (text: string) => (said += text));
  await once(child, 'close');
  if (!isAlone) console.log(`\n— ${name}\n${said.trimEnd()}`);
  const ended = child.exitCode === 0;
  const found = reports ? readReport(report) : { passed: Number(ended), failed: 0, faults: [] };
  const { passed = 0, failed = 0, faults: told = [] } = found ?? {};
  total.passed += passed;
  faults.push(...told.map((fault) => `${name}: ${fault}`));
  // A runner that breaks without a failed test, or tells nothing, has failed all the same.
  total.failed += ended && found ? failed : Math.max(1, failed);
  if (!found) faults.push(`${name}: told nothing of its tests`);
  if (!ended) faults.push(`${name}: ended with ${child.exitCode ?? child.signalCode}`);
}

function vitest(part: keyof typeof ways): string[] {
  return node(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config=tests/vitest.config.ts',
    ...ways[part],
    '--reporter=default',
    '--reporter=./tests/support/vitest-report.ts',
    `tests/${part}/`,
  );
}
