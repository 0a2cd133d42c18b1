import { expect, test, type Page } from './test.ts';
import { languages } from '../../src/domain/languages/index.ts';
import { urls } from '../../src/urls.ts';
import { everyKind } from './pages.ts';

/** How far things may move by themselves, as Chromium scores it: below 0.1 counts as good. */
const mostShift = { anywhere: 0.1, comparison: 0.02 };

/** The layout shift of the open page until now (https://web.dev/articles/cls). */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Buffered entries come before the second frame.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => setTimeout(() => resolve(sum), 50)),
        );
      }),
  );

const four = ['sony-ier-z1r', 'truthear-nova', 'moondrop-blessing-3', 'sony-ier-m9'];

for (const width of [390, 1440]) {
  test(`products that come late move nothing, at ${width} px`, async ({ page, faults }) => {
    faults.allow(/no-such-thing/);
    await page.setViewportSize({ width, height: 900 });
    await page.route('**/products/*/*/', async (route) => {
      await new Promise((go) => setTimeout(go, 300));
      await route.continue();
    });
    for (const language of languages) {
      for (const refs of [[], four.slice(0, 1), four, ['no-such-thing', ...four]]) {
        await page.goto(urls.compare(language, refs), { waitUntil: 'networkidle' });
        expect(await shiftOf(page), `${language} ${refs.length}`).toBeLessThan(
          mostShift.comparison,
        );
      }
    }
  });

  test(`no page moves by itself, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const language of languages) {
      for (const address of Object.values(everyKind(language))) {
        await page.goto(address, { waitUntil: 'networkidle' });
        expect(await shiftOf(page), address).toBeLessThan(mostShift.anywhere);
      }
    }
  });
}

/** Safari on a phone zooms into a field with smaller letters, and does not zoom back. */
const leastLetters = 16;

test('fields have letters of at least 16 px on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const language of languages) {
    const addresses = [
      ...Object.values(everyKind(language)),
      `${urls.listing('product', language)}?map=overall&view=table`,
    ];
    for (const address of addresses) {
      await page.goto(address, { waitUntil: 'networkidle' });
      const small = await page.evaluate((least) => {
        const isTyped = 'select, textarea, input:not([type=checkbox], [type=radio], [type=range])';
        return [...document.querySelectorAll<HTMLElement>(isTyped)]
          .filter((field) => parseFloat(getComputedStyle(field).fontSize) < least)
          .map(({ outerHTML }) => outerHTML.slice(0, 90));
      }, leastLetters);
      expect(small, address).toEqual([]);
    }
  }
});
