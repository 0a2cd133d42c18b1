import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
}

interface Workflow {
  name: string;
  permissions: Record<string, string>;
  jobs: Record<string, { 'timeout-minutes': number; steps: Step[] }>;
}

const files = globSync('.github/workflows/*.yml').sort();
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

describe.each(files)('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const { permissions, jobs } = parse(text) as Workflow;
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it('takes actions by commit, with the version that the commit is', () => {
    const lines = text.split('\n').filter((line) => line.includes('uses:'));
    expect(lines).toHaveLength(steps.filter(({ uses }) => uses).length);
    for (const line of lines)
      expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may only read unless a job says more, and ends by itself', () => {
    expect(permissions).toEqual({ contents: 'read' });
    for (const job of Object.values(jobs)) expect(job['timeout-minutes']).toBeLessThanOrEqual(30);
  });

  it('runs scripts that there are', () => {
    for (const { run = '' } of steps) {
      for (const [, name] of run.matchAll(/npm run (?:--\S+ )*([\w-]+)/g)) {
        expect(Object.keys(scripts)).toContain(name);
      }
    }
  });
});

it('uses one version of each action', () => {
  const all = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/uses: ([^@]+)@(\S+)/g)].map(([, name, at]) => [
      name,
      at,
    ]),
  );
  const versions = Map.groupBy(all, ([name]) => name);
  for (const [name, used] of versions) {
    expect(new Set(used.map(([, at]) => at)).size, name).toBe(1);
  }
});
