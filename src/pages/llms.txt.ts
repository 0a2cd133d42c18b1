import type { APIRoute } from 'astro';
import { writeLlms } from '../publishing/llms.ts';

/** What there is here, for language models. */
export const GET: APIRoute = async ({ site }) =>
  new Response(await writeLlms(site), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
