import type { ChildProcess } from 'node:child_process';
import { statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headers } from '../../src/publishing/hosting/headers.ts';
import { matchesPath } from '../../src/publishing/hosting/path-pattern.ts';
import { headerPolicy } from '../../src/security-policy.ts';
import { buildSite, type Built } from '../support/build.ts';
import { filesOf } from '../support/pages.ts';
import { runCommand } from '../support/run-command.ts';
import { runnable, freePort, rootOf, runServer } from '../support/servers.ts';

const base = '/audio/';
const environment = { SITE_URL: 'https://example.org', BASE_PATH: base, PRECOMPRESS: '1' };
let built: Built;
let files: string[];

beforeAll(async () => {
  built = await buildSite('tests/sites/good', environment);
  expect(built.code, built.output).toBe(0);
  const all = [...(await filesOf(built.folder))];
  files = all.filter((file) => statSync(path.join(built.folder, file)).isFile());
});

/** The address of a file on its host. */
const pathOf = (file: string) => base + file.replace(/(^|\/)index\.html$/, '$1');

/** What the site's own table says of the path of a file: headers in small letters. */
function expectedHeaders(file: string): Record<string, string | null> {
  // The table that a test imports is that of a site without a base path.
  const below = pathOf(file).slice(base.length - 1);
  return Object.fromEntries(
    headers.map(({ name, special, otherwise }) => {
      const [, value] = special.find(([pattern]) => matchesPath(pattern, below)) ?? [];
      return [name, value ?? otherwise ?? null];
    }),
  );
}

describe('the file that hosts read', () => {
  /** The headers that it gives to a path, by their names, each as often as it does. */
  const givenTo = (text: string, address: string) =>
    text
      .trim()
      .split('\n\n')
      .map((block) => block.split('\n'))
      .filter(([pattern]) => matchesPath(pattern!, address))
      .flatMap(([, ...lines]) => lines.map((line) => line.trim().split(': ') as [string, string]));

  it('gives no path a header twice, and every page its policy', async () => {
    const text = await readFile(path.join(built.folder, '_headers'), 'utf8');
    for (const file of files) {
      const given = givenTo(text, pathOf(file));
      const names = given.map(([name]) => name);
      expect(names, file).toEqual([...new Set(names)]);
      const { 'Content-Type': _, ...others } = Object.fromEntries(given);
      expect(expectedHeaders(file), file).toMatchObject(others);
      if (!file.endsWith('.html')) continue;
      const framedBy = file.startsWith('embed/') ? '*' : "'none'";
      expect(others['Content-Security-Policy'], file).toBe(headerPolicy(framedBy));
    }
  });
});

/** The types of the files of a site, by what their names end in. */
const types: Record<string, string> = {
  'feed.xml': 'application/rss+xml',
  'feed.json': 'application/feed+json',
  '.xml': 'application/xml',
  '.json': 'application/json',
  '.ndjson': 'application/x-ndjson',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.bin': 'application/octet-stream',
};

const servers = ['nginx', 'caddy'] as const;
const here = await runnable(servers);

describe.each(servers)('%s', (name) => {
  if (!here.has(name)) {
    it('is missed where continuous integration runs, and only named elsewhere', () => {
      console.warn(`${name} is not installed: what the project writes for it was not run.`);
      expect(process.env.CI).toBeFalsy();
    });
    return;
  }

  let server: ChildProcess;
  let host: string;
  beforeAll(async () => {
    const port = await freePort();
    host = `http://localhost:${port}`;
    const options = ['--root', await rootOf(built.folder, base), '--port', String(port)];
    const { stdout, stderr, code } = await runCommand(
      'src/commands/hosting/command.ts',
      [name, ...options],
      { BASE_PATH: base },
    );
    expect(code, stderr).toBe(0);
    server = await runServer(name, stdout, port);
  });
  afterAll(() => void server?.kill());

  const ask = (address: string, init: RequestInit = {}) =>
    fetch(host + address, { redirect: 'manual', ...init });
  const headersOf = (answer: Response) =>
    Object.fromEntries(headers.map(({ name: header }) => [header, answer.headers.get(header)]));

  it('serves every file with its headers and its type', async () => {
    const seen = new Set<string>();
    for (const file of files.filter((one) => !/^_headers$|\.(?:br|gz)$|(^|\/)\./.test(one))) {
      const answer = await ask(pathOf(file));
      expect(answer.status, file).toBe(200);
      expect(headersOf(answer), file).toEqual(expectedHeaders(file));
      const ending = Object.keys(types).find((one) => file.endsWith(one)) ?? file;
      expect(answer.headers.get('content-type'), file).toBe(types[ending]);
      seen.add(ending);
      const bytes = Buffer.from(await answer.arrayBuffer());
      expect(bytes.equals(await readFile(path.join(built.folder, file))), file).toBe(true);
    }
    expect([...seen].sort()).toEqual(Object.keys(types).sort());
  });

  it('says with the page of the site that something is not there', async () => {
    const missing = await readFile(path.join(built.folder, '404.html'), 'utf8');
    for (const file of ['products/en/nothing/', '_headers', '.soundproof-build', 'data/x.json']) {
      const answer = await ask(base + file);
      expect(answer.status, file).toBe(404);
      expect(answer.headers.get('content-security-policy')).toBe(headerPolicy("'none'"));
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await answer.text(), file).toBe(missing);
    }
  });

  it('leads an address without its last slash to the page, on whatever host', async () => {
    const answer = await ask(`${base}products/en`);
    expect(answer.headers.get('location')).toBe(`${base}products/en/`);
  });

  it('sends what is compressed as it is, to those who take it', async () => {
    const file = 'products/en/index.html';
    const plain = await readFile(path.join(built.folder, file));
    const forms = { br: brotliDecompressSync, gzip: gunzipSync };
    for (const [encoding, read] of Object.entries(forms)) {
      const ending = encoding === 'br' ? '.br' : '.gz';
      const form = await readFile(path.join(built.folder, file + ending));
      expect(read(form).equals(plain)).toBe(true);
      const answer = await ask(pathOf(file), { headers: { 'accept-encoding': encoding } });
      expect(answer.headers.get('content-encoding')).toBe(encoding);
      expect(answer.headers.get('vary')).toMatch(/accept-encoding/i);
      expect(Buffer.from(await answer.arrayBuffer()).equals(plain)).toBe(true);
    }
    const answer = await ask(pathOf(file), { headers: { 'accept-encoding': 'identity' } });
    expect(answer.headers.get('content-encoding')).toBeNull();
  });

  it('says again only what has changed', async () => {
    const first = await ask(`${base}en/`);
    const etag = first.headers.get('etag')!;
    const again = await ask(`${base}en/`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });
});

it('compresses only what has changed, and takes away what is not wanted', async () => {
  const form = path.join(built.folder, 'products/en/acme-one/index.html.br');
  const { mtimeMs } = await stat(form);
  const again = { ...environment, OUT_DIR: built.folder };
  expect((await buildSite('tests/sites/good', again)).code).toBe(0);
  expect((await stat(form)).mtimeMs).toBe(mtimeMs);
  const { PRECOMPRESS: _, ...without } = again;
  expect((await buildSite('tests/sites/good', without)).code).toBe(0);
  const left = [...(await filesOf(built.folder))].filter((file) => /\.(?:br|gz)$/.test(file));
  expect(left).toEqual([]);
});
