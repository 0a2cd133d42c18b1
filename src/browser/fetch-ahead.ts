import { pageAhead } from './page-ahead.ts';
import { isSavingData } from './saving-data.ts';

/*
 * Fetches a page when a reader is about to open it, so that it is there at the press. Astro's own
 * prefetching weighs four times as much, fetches files of data too, and watches each link alone, of
 * which catalogs draw dozens with every change.
 */

/**
 * For how many milliseconds a reader rests on a link first: pointer and focus cross links on their way
 * to others, and a finger that scrolls is taken off by the browser before.
 */
const rest = 65;

const fetched = new Set<string>();
let resting: ReturnType<typeof setTimeout> | undefined;

function follow({ target }: Event, wait = rest): void {
  clearTimeout(resting);
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
  const page = link ? pageAhead(link, location) : undefined;
  if (page !== undefined && !fetched.has(page)) resting = setTimeout(() => fetchAhead(page), wait);
}

function fetchAhead(page: string): void {
  if (isSavingData()) return;
  fetched.add(page);
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = page;
  document.head.append(hint);
}

addEventListener('pointerover', (event) => follow(event));
addEventListener('focusin', (event) => follow(event));
// A mouse that presses will open the link; a finger may yet scroll.
addEventListener('pointerdown', (event) => follow(event, event.pointerType === 'mouse' ? 0 : rest));
addEventListener('pointercancel', () => clearTimeout(resting));
