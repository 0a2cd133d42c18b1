import { once } from './once.ts';

/**
 * Prepares to fetch a JSON file once, however often it is asked for; after a failure it is fetched
 * again.
 * @returns a function that gives the content, or rejects where it can't be had
 */
export function fetchOnce<Content>(address: string): () => Promise<Content> {
  return once(() => fetchJson<Content>(address));
}

async function fetchJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Content;
}
