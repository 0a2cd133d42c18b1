import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { servers } from '../../src/publishing/hosting/index.ts';

type ServerName = keyof typeof servers;

const run = promisify(execFile);

/** What Debian calls the servers, with the module of Brotli that nginx needs. */
const packages: Record<ServerName, string[]> = {
  nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'],
  caddy: ['caddy'],
};

/**
 * Those of the servers that can be run here: they are installed, or apt-get can install them now, as
 * it does the browser of the browser tests. Vitest takes a worker for lost that does not answer for
 * a minute, as it would not where this waited for apt-get without letting go.
 */
export async function runnable(names: readonly ServerName[]): Promise<Set<ServerName>> {
  const missing = await without(names);
  if (missing.length > 0 && process.platform === 'linux' && process.getuid?.() === 0) {
    console.log(`Installing ${missing.join(' and ')} with apt-get…`);
    await install(missing.flatMap((name) => packages[name])).catch(console.error);
  }
  const left = await without(names);
  return new Set(names.filter((name) => !left.includes(name)));
}

async function install(names: readonly string[]): Promise<void> {
  // On run level 1 a package that is installed starts no service.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  // What was known before may do.
  await run('apt-get', ['update', '-qq'], { env }).catch(console.error);
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env });
}

/** Those that are not installed. */
async function without(names: readonly ServerName[]): Promise<ServerName[]> {
  const versions = { nginx: '-v', caddy: 'version' };
  const areThere = await Promise.all(
    names.map((name) =>
      run(name, [versions[name]]).then(
        () => true,
        () => false,
      ),
    ),
  );
  return names.filter((_, at) => !areThere[at]);
}

/** A port that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/**
 * A folder that holds a site at its base path, as a host's root does.
 * @param base with a slash at both ends
 */
export async function rootOf(site: string, base: string): Promise<string> {
  const root = await mkdtemp(path.join(tmpdir(), 'soundproof-root-'));
  const place = path.join(root, base);
  await mkdir(path.dirname(place), { recursive: true });
  await symlink(site, place.replace(/\/$/, ''));
  return root;
}

/**
 * Runs a server with the configuration of a site until it answers. The caller ends the process.
 * @param text the configuration as the project writes it
 */
export async function runServer(
  name: ServerName,
  text: string,
  port: number,
): Promise<ChildProcess> {
  const folder = await mkdtemp(path.join(tmpdir(), `soundproof-${name}-`));
  const file = path.join(folder, 'site');
  await writeFile(file, text);
  const main = path.join(folder, 'nginx.conf');
  await writeFile(main, mainOfNginx(folder, file));
  const args = {
    nginx: ['-c', main, '-e', path.join(folder, 'error.log')],
    caddy: ['run', '--adapter', 'caddyfile', '--config', file],
  };
  const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder };
  const server = spawn(name, args[name], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  for (let tries = 0; tries < 100; tries++) {
    const isThere = await fetch(`http://localhost:${port}/`).then(
      () => true,
      () => false,
    );
    if (isThere) return server;
    if (server.exitCode !== null) break;
    await wait(100);
  }
  server.kill();
  throw new Error(`${name} does not serve: ${said}`);
}

/** What holds the configuration of a site, as /etc/nginx/nginx.conf does. */
function mainOfNginx(folder: string, site: string): string {
  return `
include /etc/nginx/modules-enabled/*.conf;
daemon off;
master_process off;
pid ${folder}/nginx.pid;
events {}
http {
  access_log off;
  client_body_temp_path ${folder};
  proxy_temp_path ${folder};
  fastcgi_temp_path ${folder};
  uwsgi_temp_path ${folder};
  scgi_temp_path ${folder};
  include ${site};
}
`;
}
