import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { languages } from '../../src/domain/languages.ts';
import { everyKind, shared } from './pages.ts';

const pages = [
  ...languages.flatMap((language) =>
    Object.entries(everyKind(language)).map(
      ([kind, address]) => [`${kind}, ${language}`, address] as const,
    ),
  ),
  ...Object.entries(shared),
];

for (const [name, address] of pages) {
  test(`${name}: axe finds nothing, light and dark`, async ({ page }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.goto(address);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
      );
      expect(found, colorScheme).toEqual([]);
    }
  });

  test(`${name}: nothing overflows from 320 to 1440 px`, async ({ page }) => {
    await page.goto(address);
    for (const width of [320, 360, 390, 480, 600, 700, 768, 820, 900, 1024, 1180, 1280, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${width} px`).toBeLessThanOrEqual(0);
    }
  });

  test(`${name}: no request leaves the host, and nothing fails`, async ({ page, baseURL }) => {
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL!)) foreign.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('requestfailed', (request) => errors.push(request.url()));
    await page.goto(address, { waitUntil: 'networkidle' });
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });
}
