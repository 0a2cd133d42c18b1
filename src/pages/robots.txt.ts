import type { APIRoute } from 'astro';
import { urls } from '../urls.ts';

/** Everything may be read; the sitemap tells what there is. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(urls.file('sitemap-index.xml'), site).href}\n`,
  );
