/**
 * Prepares to fetch a JSON file once, however often it is asked for; after a failure it is fetched
 * again.
 * @returns a function that gives the content, or rejects where it can't be had
 */
export function fetchOnce<Content>(address: string): () => Promise<Content> {
  let content: Promise<Content> | undefined;
  return () =>
    (content ??= fetchJson<Content>(address).catch((error: unknown) => {
      content = undefined;
      throw error;
    }));
}

async function fetchJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Content;
}
