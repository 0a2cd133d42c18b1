import { setTimeout as wait } from 'node:timers/promises';
import { expect, test as base } from 'playwright/test';
import { Tab, type Conditions } from '../support/tab.ts';

/** Playwright's `test` with a tab that renders pages ahead, and in which nothing may go wrong. */
const test = base.extend<{ conditions: Conditions; tab: Tab }>({
  conditions: [{}, { option: true }],
  tab: async ({ conditions }, use) => {
    await Tab.with(conditions, async (tab) => {
      await use(tab);
      expect(tab.faults, 'what went wrong in the browser').toEqual([]);
    });
  },
});

const listing = 'products/en/';
const review = { name: 'Sony WH-1000XM6', address: '/products/en/sony-wh-1000xm6/' };

const isAt = (address: string) => location.pathname === address;

/** The addresses below the host that were rendered ahead. */
const ahead = (tab: Tab) => [...tab.ahead].map((address) => new URL(address).pathname);

/** After how many milliseconds of its own the page was shown: 0 where it was not rendered ahead. */
const shownAfter = (tab: Tab) =>
  tab.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return (navigation as unknown as { activationStart: number }).activationStart;
  });

/** When scripts of the page asked for something that an expression is of, on the page's own clock. */
const asked = (tab: Tab, { source }: RegExp) =>
  tab.evaluate(
    (pattern) =>
      performance
        .getEntriesByType('resource')
        .filter(
          (entry) =>
            (entry as PerformanceResourceTiming).initiatorType === 'fetch' &&
            new RegExp(pattern).test(entry.name),
        )
        .map(({ startTime }) => startTime),
    source,
  );

/** Rests the pointer on the review in the listing until its page is rendered. */
async function restOnReview(tab: Tab, site: string | undefined): Promise<void> {
  await tab.goto(site + listing);
  await tab.hover('link', review.name);
  await expect.poll(() => ahead(tab)).toEqual([review.address]);
}

/** Presses what the pointer rests on, and waits for the review. */
async function openReview(tab: Tab): Promise<void> {
  await tab.press();
  await tab.until(isAt, review.address);
}

test('a review is rendered once the pointer rests on its link, fetched by nothing else, and only shown at the press', async ({
  tab,
  baseURL,
}) => {
  await restOnReview(tab, baseURL);
  expect(await asked(tab, /\/$/)).toEqual([]);
  await openReview(tab);
  expect(await shownAfter(tab)).toBeGreaterThan(0);
});

test('the page of a link that gets the focus is rendered', async ({ tab, baseURL }) => {
  await tab.goto(baseURL + listing);
  await tab.evaluate((address) => {
    document.querySelector<HTMLElement>(`main h2 a[href="${address}"]`)!.focus();
  }, review.address);
  await expect.poll(() => ahead(tab)).toEqual([review.address]);
  await tab.leave(() => (document.activeElement as HTMLElement).click());
  await tab.until(isAt, review.address);
  expect(await shownAfter(tab)).toBeGreaterThan(0);
});

test('however many links the pointer rests on, the last one’s page is rendered', async ({
  tab,
  baseURL,
}) => {
  await tab.goto(baseURL + listing);
  const names = await tab.evaluate(() =>
    Array.from(document.querySelectorAll('main h2 a'), (link) => link.textContent.trim()),
  );
  expect(names.length).toBeGreaterThan(10);
  for (const name of [...names.filter((name) => name !== review.name), review.name]) {
    const before = tab.ahead.size;
    await tab.hover('link', name);
    await expect.poll(() => tab.ahead.size).toBeGreaterThan(before);
  }
  await openReview(tab);
  expect(await shownAfter(tab)).toBeGreaterThan(0);
});

test('a page that was opened is rendered again after the way back', async ({ tab, baseURL }) => {
  await tab.goto(baseURL + listing);
  for (let time = 0; time < 2; time++) {
    tab.ahead.clear();
    await tab.hover('heading', 'Products');
    await tab.hover('link', review.name);
    await expect.poll(() => ahead(tab)).toEqual([review.address]);
    await openReview(tab);
    expect(await shownAfter(tab)).toBeGreaterThan(0);
    await tab.leave(() => history.back());
    await tab.until(isAt, `/${listing}`);
  }
});

test('a page is rendered for a place in it too', async ({ tab, baseURL }) => {
  await tab.goto(new URL(review.address, baseURL).href);
  await tab.hover('link', 'excellent');
  await expect.poll(() => [...tab.ahead]).toEqual([`${baseURL}method/en/#bands`]);
  await tab.press();
  await tab.until(isAt, '/method/en/');
  expect(await shownAfter(tab)).toBeGreaterThan(0);
  await tab.until(() => scrollY > 0);
});

test('what a reader has chosen meanwhile holds on the page that was rendered before', async ({
  tab,
  baseURL,
}) => {
  await restOnReview(tab, baseURL);
  await tab.hover('button', `Compare ${review.name}`);
  await tab.press();
  await tab.hover('button', 'Colour theme: match the system');
  await tab.press();
  await tab.hover('link', review.name);
  await openReview(tab);
  expect(await shownAfter(tab)).toBeGreaterThan(0);
  await tab.hover('button', 'Colour theme: light');
  expect(await tab.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
  await tab.hover('button', `Remove ${review.name} from the comparison`);
});

test('a listing that is rendered ahead fetches its data once it is shown', async ({
  tab,
  baseURL,
}) => {
  await tab.goto(`${baseURL}method/en/`);
  await tab.hover('link', 'Products');
  await expect.poll(() => ahead(tab)).toEqual([`/${listing}`]);
  await wait(1_000);
  await tab.press();
  await tab.until(isAt, `/${listing}`);
  const data = /\/data\/products-en-/;
  await expect.poll(() => asked(tab, data)).toHaveLength(1);
  const [start] = await asked(tab, data);
  expect(start).toBeGreaterThanOrEqual(await shownAfter(tab));
});

test.describe('where data are to be saved', () => {
  test.use({
    conditions: {
      before: () => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    },
  });

  test('nothing is rendered ahead', async ({ tab, baseURL }) => {
    await tab.goto(baseURL + listing);
    await tab.hover('link', review.name);
    await wait(500);
    expect(ahead(tab)).toEqual([]);
    await openReview(tab);
    expect(await shownAfter(tab)).toBe(0);
  });
});
