import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const module = path.resolve('src/publishing/drawing/memory.ts');

/** A process of its own: what it asks of V8 holds for all that runs in it. */
function heapAfter(megabytes: number): { before: number; after: number } {
  const script = `
    import { giveMemoryBack } from ${JSON.stringify(module)};
    let held = Array.from({ length: ${megabytes} }, (_, n) => new Array(131072).fill(n + 0.5));
    held = undefined;
    const before = process.memoryUsage().heapTotal;
    giveMemoryBack();
    console.log(JSON.stringify({ before, after: process.memoryUsage().heapTotal }));`;
  const said = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
  return JSON.parse(said) as { before: number; after: number };
}

it('gives back what a large process is done with', () => {
  const { before, after } = heapAfter(1200);
  expect(before).toBeGreaterThan(900e6);
  expect(after).toBeLessThan(before / 4);
});

it('leaves a small process alone, whose garbage is not worth the time', () => {
  const { before, after } = heapAfter(200);
  expect(after).toBeGreaterThan(before / 2);
});
