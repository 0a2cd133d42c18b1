import { expect, test, type Page } from './test.ts';

/** The pages that a page fetches without going there, as they come. */
function fetchedAhead(page: Page): string[] {
  const fetched: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    const isPage = response.ok() && pathname.endsWith('/');
    if (isPage && !response.request().isNavigationRequest()) fetched.push(pathname);
  });
  return fetched;
}

// A browser that renders no pages ahead.
test.beforeEach(({ page }) =>
  page.addInitScript(() => Object.assign(HTMLScriptElement, { supports: () => false })),
);

const review = '/products/en/sony-ier-m9/';
const linkTo = (page: Page, address: string) => page.locator(`main h2 a[href="${address}"]`);

test('a review is fetched with its styles once the pointer rests on its link, once, and opens', async ({
  page,
}) => {
  const fetched = fetchedAhead(page);
  await page.goto('/products/en/', { waitUntil: 'networkidle' });
  const stylesOfPlots = page.waitForResponse(/\/plot\.[^/]+\.css$/);
  // On its way the pointer may rest on others too.
  const ofReview = () => fetched.filter((one) => one === review);
  await linkTo(page, review).hover();
  await expect.poll(ofReview).toEqual([review]);
  expect((await stylesOfPlots).ok()).toBe(true);
  await page.getByRole('heading', { level: 1 }).hover();
  await linkTo(page, review).hover();
  await page.waitForTimeout(200);
  expect(ofReview()).toEqual([review]);
  await linkTo(page, review).click();
  await expect(page).toHaveURL(review);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Sony IER-M9');
});

test('a page is fetched when its link gets the focus, and no file or place is', async ({
  page,
}) => {
  const fetched = fetchedAhead(page);
  await page.goto('/data/en/', { waitUntil: 'networkidle' });
  await page.locator('main a[href$=".json"]').first().hover();
  await page.waitForTimeout(200);
  await page.locator('footer a[href$="/"]').first().focus();
  await expect.poll(() => fetched.length).toBe(1);
  expect(fetched[0]).toMatch(/\/$/);
});

test('nothing is fetched ahead where data are to be saved', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const fetched = fetchedAhead(page);
  await page.goto('/products/en/', { waitUntil: 'networkidle' });
  await linkTo(page, review).hover();
  await page.waitForTimeout(200);
  await page.mouse.down();
  await page.waitForTimeout(200);
  expect(fetched).toEqual([]);
});
