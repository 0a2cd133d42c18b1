import type { APIRoute } from 'astro';
import { writeSchema } from '../../publishing/data/schema.ts';

/** What each record of the data is. */
export const GET: APIRoute = async ({ site }) =>
  new Response(await writeSchema(site), { headers: { 'content-type': 'application/schema+json' } });
