// Installs what is missing. Runs on any Node from 18 on, before anything is installed, so it is
// plain JavaScript without dependencies. npm scripts that follow find the project's own Node first.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const lockFile = 'package-lock.json';
const stamp = 'node_modules/.soundproof-lock';
const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

if (installed !== wanted) {
  console.log('Installing packages; this takes a minute the first time…');
  withCurrentNode((environment) =>
    run('npm ci --no-audit --no-fund --loglevel=error', environment),
  );
  writeFileSync(stamp, wanted);
}

/**
 * npm leaves out optional packages, such as native parts of the bundler, that don't suit the Node
 * it runs on. Under an older Node the project's own is fetched first, and npm runs on that.
 */
function withCurrentNode(install) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 12)) return install(process.env);
  const folder = mkdtempSync(path.join(tmpdir(), 'soundproof-node-'));
  try {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    const bootstrap = { dependencies: { node: dependencies.node }, allowScripts: { node: true } };
    writeFileSync(path.join(folder, 'package.json'), JSON.stringify(bootstrap));
    run('npm install --no-audit --no-fund --loglevel=error', process.env, folder);
    const bin = path.join(folder, 'node_modules', '.bin');
    const name = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
    return install({ ...process.env, [name]: `${bin}${path.delimiter}${process.env[name]}` });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command, env, cwd = process.cwd()) {
  const { status } = spawnSync(command, { stdio: 'inherit', shell: true, env, cwd });
  if (status === 0) return;
  console.error(`\`${command}\` failed. Is the npm registry reachable? The lines above tell why.`);
  process.exit(status ?? 1);
}
