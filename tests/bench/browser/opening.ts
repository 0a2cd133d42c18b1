import type { Browser, Page } from 'playwright';
import { urls } from '../../../src/urls.ts';
import { medianOf } from './median.ts';

/** How a reader comes from a listing to a review. */
export interface Way {
  isSavingData: boolean;
  /** For how many milliseconds the pointer rests on the link before it presses. */
  rest: number;
}

/** The ways that are measured, by what they are called in tables. */
export const ways: Readonly<Record<string, Way>> = {
  'pressed at once': { isSavingData: false, rest: 0 },
  'pressed after a moment': { isSavingData: false, rest: 300 },
  'saving data': { isSavingData: true, rest: 300 },
};

/** A good line: milliseconds there and back, and bytes a second. */
const line = { latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 5e6 / 8 };
/** For how many milliseconds a press lasts. */
const press = 80;

/**
 * Opens a review from the listing, each time with nothing of the review kept.
 * @param origin of the site, without a slash at its end
 * @returns the milliseconds from the click until something of the review is painted, a median
 */
export async function openReview(
  browser: Browser,
  origin: string,
  way: Way,
  runs: number,
): Promise<number> {
  const painted: number[] = [];
  for (let run = 0; run < runs; run++) {
    const context = await browser.newContext();
    painted.push(await openOnce(await context.newPage(), origin, way));
    await context.close();
  }
  return Math.round(medianOf(painted));
}

async function openOnce(page: Page, origin: string, { isSavingData, rest }: Way): Promise<number> {
  if (isSavingData) await page.addInitScript(saveData);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...line });
  await page.goto(origin + urls.listing('product', 'en'), { waitUntil: 'networkidle' });
  const link = page.locator('main h2 a').first();
  await link.evaluate(noteClick);
  await link.hover();
  await page.waitForTimeout(rest);
  await page.mouse.down();
  await page.waitForTimeout(press);
  await page.mouse.up();
  await page.waitForURL(/\/products\/en\/[^/]+\/$/);
  return page.evaluate(sincePressed);
}

function saveData(): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
}

/** Each page has a clock of its own: what is kept is the time of day. */
function noteClick(link: Element): void {
  link.addEventListener('click', () =>
    sessionStorage.setItem('clicked', String(performance.timeOrigin + performance.now())),
  );
}

async function sincePressed(): Promise<number> {
  const paint = await new Promise<number>((found) => {
    new PerformanceObserver((list) => {
      const [entry] = list.getEntriesByName('first-contentful-paint');
      if (entry) found(entry.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  return performance.timeOrigin + paint - Number(sessionStorage.getItem('clicked'));
}
