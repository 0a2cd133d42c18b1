/*
 * Fetches a page that a reader is about to open, where the browser does not render pages ahead. A hint
 * (`rel="prefetch"`) brings no styles, and not every browser heeds it. Astro's own prefetching weighs
 * more, fetches files of data too, and watches each link alone, of which catalogs draw dozens with every
 * change.
 */

const stylesheet = /<link rel="stylesheet" href="([^"]+)"/g;

const fetched = new Set<string>();

/**
 * Fetches a page with the styles without which none of it is painted, so that both are there at the
 * press. Rejects where something can't be had: whoever opens the page is told so.
 */
export async function fetchAhead(page: string): Promise<void> {
  const html = await (await fetchOnce(page.split('#')[0]!))?.text();
  for (const [, styles] of html?.matchAll(stylesheet) ?? []) await fetchOnce(styles!);
}

/** Fetches a file unless that was done before. The browser keeps what it is given. */
async function fetchOnce(address: string): Promise<Response | undefined> {
  if (fetched.has(address)) return undefined;
  fetched.add(address);
  return fetch(address, { priority: 'low' });
}
