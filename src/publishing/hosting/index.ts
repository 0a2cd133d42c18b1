import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { caddyConfiguration } from './caddy.ts';
import { headersFile } from './headers-file.ts';
import { nginxConfiguration } from './nginx.ts';

/** The servers of one's own that a site has a configuration for. */
export const servers = { nginx: nginxConfiguration, caddy: caddyConfiguration };

/** Writes the file that tells hosts which read it the headers of the site. */
export function hostHeaders(): AstroIntegration {
  return {
    name: 'host-headers',
    hooks: {
      'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), headersFile()),
    },
  };
}
