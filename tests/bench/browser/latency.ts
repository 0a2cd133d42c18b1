import type { Browser, Locator, Page } from 'playwright';
import { urls } from '../../../src/urls.ts';
import { inventData } from './invented-data.ts';
import { medianOf } from './median.ts';
import { longestTask, waitUntilQuiet } from './tasks.ts';

/** The longest task of an act, in milliseconds of the processor, for so many reviews on a device so slow. */
export interface MeasuredAct {
  act: string;
  reviews: number;
  /** How many times slower than the machine. */
  slowdown: number;
  longest: number;
}

/** Something that a reader does, and where. */
interface Act {
  address: string;
  /** Brings the page to where the act begins. */
  prepare?: (page: Page) => Promise<void>;
  /** What has the focus before `keys`, or is pressed where there are none. */
  target: (page: Page) => Locator;
  keys?: string[];
  /** How far a press on the target is drawn, in pixels. */
  draw?: number;
}

const listing = urls.listing('product', 'en');
const sortKey = (page: Page) => page.getByLabel('Sort by');
const view = (name: string) => (page: Page) => page.getByText(name, { exact: true });

/** What is measured, by what it is called in tables. */
const acts: Readonly<Record<string, Act>> = {
  'first sort': { address: listing, target: sortKey, keys: ['ArrowDown'] },
  'filter by tag': {
    address: listing,
    target: (page) => page.locator('[data-facet="trait"] [data-name]').first(),
  },
  'cards to table': { address: listing, target: view('Table') },
  'table to cards': { address: `${listing}?view=table`, target: view('Cards') },
  'sort the table': { address: `${listing}?view=table`, target: sortKey, keys: ['ArrowDown'] },
  'part of a name': {
    address: listing,
    target: (page) => page.getByLabel('Name contains'),
    keys: ['m'],
  },
  'value map': {
    address: listing,
    target: (page) => page.getByRole('button', { name: 'Value map' }),
  },
  'search by name': {
    address: urls.home('en'),
    prepare: (page) => page.locator('name-field input').first().focus(),
    target: (page) => page.locator('name-field input').first(),
    keys: ['s', 'e', 'n'],
  },
  'read a curve': {
    address: urls.review('product', 'en', 'sony-ier-m9'),
    prepare: (page) => page.locator('curve-plot [type="range"]').first().hover(),
    target: (page) => page.locator('curve-plot [type="range"]').first(),
    draw: 300,
  },
};

/** How long a page of many reviews may take until it is ready, in milliseconds. */
const longestWait = 180_000;

export const actNames = Object.keys(acts);

/** Does something on a page of so many reviews, each time on a fresh page, and gives a median. */
export async function measureAct(
  browser: Browser,
  origin: string,
  asked: Omit<MeasuredAct, 'longest'>,
  runs: number,
): Promise<MeasuredAct> {
  const longest: number[] = [];
  for (let run = 0; run < runs; run++) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    page.setDefaultTimeout(longestWait);
    await inventData(page, asked.reviews);
    longest.push(await doOnce(page, origin, acts[asked.act]!, asked.slowdown));
    await page.close();
  }
  return { ...asked, longest: medianOf(longest) };
}

async function doOnce(page: Page, origin: string, act: Act, slowdown: number): Promise<number> {
  const { address, prepare, target, keys, draw = 0 } = act;
  await page.goto(origin + address, { waitUntil: 'networkidle' });
  await waitUntilQuiet(page);
  await prepare?.(page);
  const locator = target(page);
  await locator.scrollIntoViewIfNeeded();
  if (keys) await locator.focus();
  await waitUntilQuiet(page);
  // Only keys and the mouse itself are slowed down, not what finds the place of the mouse.
  const { x, y, width, height } = (await locator.boundingBox())!;
  const middle = { x: x + width / 2, y: y + height / 2 };
  return longestTask(page, slowdown, async () => {
    for (const key of keys ?? []) await page.keyboard.press(key);
    if (keys) return;
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    if (draw > 0) await page.mouse.move(middle.x + draw, middle.y, { steps: 30 });
    await page.mouse.up();
  });
}
