import { pageAhead } from './page-ahead.ts';
import { renderAhead, rendersAhead } from './render-ahead.ts';
import { isSavingData } from './saving-data.ts';

/* Makes a page ready when a reader is about to open it. */

/**
 * For how many milliseconds a reader rests on a link first: pointer and focus cross links on their way
 * to others, and a finger that scrolls is taken off by the browser before.
 */
const rest = 65;

let resting: ReturnType<typeof setTimeout> | undefined;

function follow({ target }: Event, wait = rest): void {
  clearTimeout(resting);
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href]');
  const page = link ? pageAhead(link, location) : undefined;
  if (page !== undefined) resting = setTimeout(() => void makeReady(page).catch(() => {}), wait);
}

async function makeReady(page: string): Promise<void> {
  if (isSavingData()) return;
  if (rendersAhead()) return renderAhead(page);
  const { fetchAhead } = await import('./fetch-ahead.ts');
  await fetchAhead(page);
}

addEventListener('pointerover', (event) => follow(event));
addEventListener('focusin', (event) => follow(event));
// A mouse that presses will open the link; a finger may yet scroll.
addEventListener('pointerdown', (event) => follow(event, event.pointerType === 'mouse' ? 0 : rest));
addEventListener('pointercancel', () => clearTimeout(resting));
