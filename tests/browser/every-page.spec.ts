import { expect, test } from './test.ts';
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

  test(`${name}: nothing fails, is refused or comes from another host`, async ({ page }) => {
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.locator('html')).toHaveAttribute('data-live', '');
  });
}
