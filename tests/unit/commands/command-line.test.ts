import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import path from 'node:path';
import { expect, it } from 'vitest';

const commandLine = path.resolve('src/commands/command-line.ts');

it('ends a process that has much to say once all of it is read', async () => {
  const code = `
    import { endOnceSaid } from ${JSON.stringify(commandLine)};
    console.log('a'.repeat(1e6));
    setInterval(() => {}, 1000);
    process.exitCode = 3;
    await endOnceSaid();`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  // Whoever reads may be late.
  await setTimeout(500);
  expect(await text(child.stdout)).toHaveLength(1e6 + 1);
  expect((await ended)[0]).toBe(3);
});
