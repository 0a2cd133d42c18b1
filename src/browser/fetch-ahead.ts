import { pageAhead } from './page-ahead.ts';
import { isSavingData } from './saving-data.ts';

/*
 * Fetches a page when a reader is about to open it, with the styles without which none of it is
 * painted, so that both are there at the press. A hint (`rel="prefetch"`) brings no styles, and not
 * every browser heeds it. Astro's own prefetching weighs more, fetches files of data too, and watches
 * each link alone, of which catalogs draw dozens with every change.
 */

/**
 * For how many milliseconds a reader rests on a link first: pointer and focus cross links on their way
 * to others, and a finger that scrolls is taken off by the browser before.
 */
const rest = 65;

const stylesheet = /<link rel="stylesheet" href="([^"]+)"/g;

const fetched = new Set<string>();
let resting: ReturnType<typeof setTimeout> | undefined;

function follow({ target }: Event, wait = rest): void {
  clearTimeout(resting);
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
  const page = link ? pageAhead(link, location) : undefined;
  if (page !== undefined) resting = setTimeout(() => void fetchPage(page).catch(() => {}), wait);
}

/** Rejects where something can't be had: whoever opens the page is told so. */
async function fetchPage(page: string): Promise<void> {
  if (isSavingData()) return;
  const html = await (await fetchAhead(page))?.text();
  for (const [, styles] of html?.matchAll(stylesheet) ?? []) await fetchAhead(styles!);
}

/** Fetches a file unless that was done before. The browser keeps what it is given. */
async function fetchAhead(address: string): Promise<Response | undefined> {
  if (fetched.has(address)) return undefined;
  fetched.add(address);
  return fetch(address, { priority: 'low' });
}

addEventListener('pointerover', (event) => follow(event));
addEventListener('focusin', (event) => follow(event));
// A mouse that presses will open the link; a finger may yet scroll.
addEventListener('pointerdown', (event) => follow(event, event.pointerType === 'mouse' ? 0 : rest));
addEventListener('pointercancel', () => clearTimeout(resting));
