import { expect, test, type Page } from './test.ts';
import { languages } from '../../src/domain/languages/index.ts';
import { urls } from '../../src/urls.ts';

const review = urls.review('product', 'en', 'sony-ier-z1r');
const names = { en: /^Colour theme: /, ja: /^配色: / };

/** A browser that refuses to store anything, as some do for privacy. */
const refuseStorage = (page: Page) =>
  page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    }
  });

for (const language of languages) {
  test(`the theme button is named and works where storage is refused, in ${language}`, async ({
    page,
  }) => {
    await refuseStorage(page);
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(urls.review('product', language, 'sony-ier-z1r'));
    const button = page.getByRole('banner').getByRole('button', { name: names[language] });
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    const seen = new Set<string | null>();
    for (const isDark of [false, true, false]) {
      seen.add(await button.getAttribute('aria-label'));
      await button.click();
      expect((await paper()) !== light).toBe(isDark);
    }
    expect(seen.size).toBe(3);
    for (const name of seen) expect(name).toMatch(names[language]);
  });
}

test('the tray works as long as the page where storage is refused', async ({ page }) => {
  await refuseStorage(page);
  await page.goto(urls.listing('product', 'en'));
  for (const name of ['Sony IER-Z1R', 'Truthear Nova']) {
    await page.getByRole('button', { name: `Compare ${name}` }).click();
  }
  const tray = page.getByRole('region', { name: 'Products to compare' });
  await expect(tray.getByRole('listitem')).toHaveCount(2);
  await tray.getByRole('link', { name: 'Compare 2' }).click();
  await expect(page).toHaveURL(urls.compare('en', ['sony-ier-z1r', 'truthear-nova']));
  await expect(page.getByRole('table', { name: 'Scores' })).toBeVisible();
});

test('a chosen theme is there at the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  // Modules that come late must not matter.
  await page.route(/\.js$/, async (route) => {
    if (!route.request().url().includes('first-paint'))
      await new Promise((go) => setTimeout(go, 500));
    await route.continue();
  });
  await page.goto(review, { waitUntil: 'commit' });
  await page.locator('h1').waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset)).toEqual({
    live: '',
    theme: 'dark',
  });
});

test('a control is seen once it works, however late its script and index come', async ({
  page,
}) => {
  await page.route(/(?<!first-paint)\.js$|\.json$/, async (route) => {
    await new Promise((go) => setTimeout(go, 1_000));
    await route.continue();
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(urls.listing('product', 'en'), { waitUntil: 'commit' });
  const filters = page.getByRole('button', { name: /^Filter/, includeHidden: true });
  await filters.waitFor({ state: 'attached' });
  await expect(filters).toBeHidden();
  await filters.click();
  const sheet = page.getByRole('dialog', { name: /^Filter/ });
  const wireless = sheet.getByRole('radiogroup', { name: /^Bluetooth/ });
  await wireless.getByText('Bluetooth', { exact: true }).click();
  await expect(wireless.getByRole('radio', { name: 'with', exact: true })).toBeChecked();
  await expect(page).toHaveURL(/\?tags=bluetooth$/);
});

test('a page runs and styles nothing that is in the page itself', async ({ page, faults }) => {
  faults.allow(/Content Security Policy|example\.org/);
  await page.goto(review);
  const refused = new Set<string>();
  await page.exposeFunction('tellRefused', (directive: string) => void refused.add(directive));
  await page.evaluate(() => {
    const { tellRefused } = window as unknown as { tellRefused(directive: string): void };
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      tellRefused(effectiveDirective),
    );
    const script = document.createElement('script');
    script.text = 'document.title = "run"';
    const button = document.createElement('button');
    button.setAttribute('onclick', 'document.title = "run"');
    const picture = new Image();
    picture.src = 'https://example.org/picture.png';
    document.body.append(script, document.createElement('style'), button, picture);
    button.click();
    document.querySelector('style')!.textContent = 'body { display: none }';
  });
  await expect
    .poll(() => [...refused].sort())
    .toEqual(['img-src', 'script-src-attr', 'script-src-elem', 'style-src-elem']);
  await expect(page).not.toHaveTitle('run');
  await expect(page.locator('main')).toBeVisible();
});
