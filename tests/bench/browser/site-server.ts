import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { headers } from '../../../src/publishing/hosting/headers.ts';
import { matchesPath } from '../../../src/publishing/hosting/path-pattern.ts';

/** A site that is being served. */
export interface Served {
  /** Without a slash at its end. */
  origin: string;
  close(): void;
}

const html = { 'content-type': 'text/html; charset=utf-8' };

/**
 * Serves a built site as a good host does: with the headers that the site asks for, and compressed
 * where the build has made compressed forms.
 */
export async function serveSite(folder: string): Promise<Served> {
  const serve = sirv(folder, {
    ...{ brotli: true, gzip: true, etag: true },
    setHeaders(response, address) {
      for (const { name, special, otherwise } of headers) {
        const [, value = otherwise] =
          special.find(([pattern]) => matchesPath(pattern, address)) ?? [];
        if (value !== undefined) response.setHeader(name, value);
      }
    },
  });
  const missing = await readFile(path.join(folder, '404.html'));
  const server = createServer((request, response) =>
    serve(request, response, () => void response.writeHead(404, html).end(missing)),
  );
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
