import { setTimeout as wait } from 'node:timers/promises';
import { urls } from '../../../src/urls.ts';
import { Tab } from '../../support/tab.ts';
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
 * Opens a review from the listing, each time with nothing of the review kept, in a browser that may
 * render it ahead.
 * @param origin of the site, without a slash at its end
 * @returns the milliseconds from the click until something of the review is painted, a median
 */
export async function openReview(origin: string, way: Way, runs: number): Promise<number> {
  const conditions = { line, before: way.isSavingData ? saveData : undefined };
  const painted: number[] = [];
  for (let run = 0; run < runs; run++)
    painted.push(await Tab.with(conditions, (tab) => openOnce(tab, origin, way)));
  return Math.round(medianOf(painted));
}

async function openOnce(tab: Tab, origin: string, { rest }: Way): Promise<number> {
  await tab.goto(origin + urls.listing('product', 'en'));
  await tab.evaluate(untilIdle);
  await tab.hover('link', await tab.evaluate(prepareLink));
  await wait(rest);
  await tab.press(press);
  await tab.until(isReview);
  return tab.evaluate(sincePressed);
}

function saveData(): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
}

/** The data of a listing come when the browser has nothing else to do. */
function untilIdle(): Promise<void> {
  return new Promise((go) => setTimeout(() => requestIdleCallback(() => go()), 1_000));
}

/**
 * Notes when the first review is clicked: each page has a clock of its own, so the time of day is kept.
 * @returns the name of its link
 */
function prepareLink(): string {
  const link = document.querySelector('main h2 a')!;
  link.addEventListener('click', () =>
    sessionStorage.setItem('clicked', String(performance.timeOrigin + performance.now())),
  );
  return link.textContent.trim();
}

function isReview(): boolean {
  return /\/products\/en\/[^/]+\/$/.test(location.pathname);
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
