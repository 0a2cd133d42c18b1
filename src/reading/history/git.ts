import { spawn } from 'node:child_process';

/**
 * Runs git in a folder.
 * @param input what it reads
 * @returns what it writes; undefined where there is no git, or it fails
 */
export async function git(
  folder: string,
  args: readonly string[],
  input = '',
): Promise<Buffer | undefined> {
  const child = spawn('git', ['-C', folder, ...args], { stdio: ['pipe', 'pipe', 'ignore'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  // A program that ends before it has read all is known by its code.
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const code = await new Promise((resolve) => {
    child.on('error', () => resolve(undefined));
    child.on('close', resolve);
  });
  return code === 0 ? Buffer.concat(chunks) : undefined;
}
