import type { APIRoute } from 'astro';
import { writeLlms } from '../publishing/llms.ts';
import { textResponse } from '../publishing/text-response.ts';

/** What there is here, for language models. */
export const GET: APIRoute = async ({ site }) => textResponse(await writeLlms(site), 'text/plain');
