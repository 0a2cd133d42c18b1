import { expect, test } from 'playwright/test';
import { languages } from '../../src/domain/languages/index.ts';
import { barriers, overflows } from '../support/faults.ts';
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
      expect(await barriers(page), colorScheme).toEqual([]);
    }
  });

  test(`${name}: nothing overflows from 320 to 1440 px, or with letters twice as large`, async ({
    page,
  }) => {
    await page.goto(address);
    expect(await overflows(page)).toEqual([]);
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
