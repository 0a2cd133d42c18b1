import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { expect } from 'playwright/test';

/**
 * Serves a content folder with the project's own command, `dev` or `start`, and waits until it
 * answers. The site and its cache are built beside the content; the caller ends the process.
 */
export async function serve(
  command: 'dev' | 'start',
  content: string,
  port: number,
): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['src/commands/site/command.ts', command], {
    env: {
      ...process.env,
      PORT: String(port),
      CONTENT_DIR: content,
      OUT_DIR: path.join(content, '..', 'site'),
      CACHE_DIR: path.join(content, '..', 'cache'),
    },
    stdio: 'ignore',
  });
  const status = () =>
    fetch(`http://localhost:${port}/en/`).then(
      (answer) => answer.status,
      () => 0,
    );
  await expect.poll(status, { timeout: 120_000 }).toBe(200);
  return server;
}
