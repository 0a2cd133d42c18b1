// Installs what is missing. Runs on any Node from 18 on, before anything is installed, so it is
// plain JavaScript without dependencies. npm scripts that follow find the project's own Node first.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';

const lockFile = 'package-lock.json';
const stamp = 'node_modules/.soundproof-lock';
const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

if (installed !== wanted) {
  console.log('Installing packages; this takes a minute the first time…');
  const { status } = spawnSync('npm ci --no-audit --no-fund --loglevel=error', {
    stdio: 'inherit',
    shell: true,
  });
  if (status !== 0) {
    console.error('npm ci failed. Is the npm registry reachable? The lines above tell why.');
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
