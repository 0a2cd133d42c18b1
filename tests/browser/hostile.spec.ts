import type { ChildProcess } from 'node:child_process';
import { languages, type Language } from '../../src/domain/languages/index.ts';
import { urls } from '../../src/urls.ts';
import { hostileTexts, writeHostileSite } from '../support/hostile.ts';
import { serve } from '../support/serve.ts';
import { expect, test, type Page } from './test.ts';

// One site whose every name tries to break out of its page: one worker builds it.
test.describe.configure({ mode: 'default' });
const port = 4384;
test.use({ baseURL: `http://localhost:${port}/` });

let server: ChildProcess;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  server = await serve('start', await writeHostileSite(), port);
});

test.afterAll(() => void server?.kill('SIGTERM'));

/** Scripts of the hostile texts give the page these titles. */
const isTaken = async (page: Page) => /^(?:broken|1)$/.test(await page.title());

/** Those that hold markup, and the longest word. Lists show all of them. */
const attacks = hostileTexts.flatMap((text, index) =>
  /<(?:script|img|x)|\S{100}/.test(text) ? [`acme-${index}`] : [],
);

/** A page of each kind that shows hostile texts, in a language. */
const addresses = (language: Language) => [
  urls.home(language),
  urls.listing('product', language),
  `${urls.listing('product', language)}?view=table`,
  `${urls.listing('product', language)}?map=overall`,
  urls.category('product', language, 'headphones'),
  urls.tags(language),
  urls.review('company', language, 'acme'),
  urls.compare(language, attacks.slice(-4)),
  urls.search(language, '<script>'),
  urls.search(language, 'acme'),
  urls.changes(language),
  ...attacks.flatMap((ref) => [urls.review('product', language, ref), urls.embed(language, ref)]),
];

for (const language of languages) {
  test(`no name runs, loads or breaks anything, ${language}`, async ({ page }) => {
    test.slow();
    expect(attacks).toHaveLength(5);
    for (const address of addresses(language)) {
      await page.goto(address, { waitUntil: 'load' });
      expect(await isTaken(page), address).toBe(false);
      await expect(page.getByRole('main'), address).toBeVisible();
      await expect(page.locator('script:not([src]):not([type$=json])'), address).toHaveCount(0);
      for (const width of [390, 1440]) {
        await page.setViewportSize({ width, height: 844 });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `${address} at ${width} px`).toBeLessThanOrEqual(0);
      }
    }
  });
}
