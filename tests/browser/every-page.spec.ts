import { expect, test, type Page } from './test.ts';
import { languages } from '../../src/domain/languages/index.ts';
import {
  barriersByTheme,
  layoutShift,
  overflows,
  smallFields,
  smallTargets,
} from '../support/faults.ts';
import { everyKind, shared } from './pages.ts';

const pages = [
  ...languages.flatMap((language) =>
    Object.entries(everyKind(language)).map(
      ([kind, address]) => [`${kind}, ${language}`, address] as const,
    ),
  ),
  ...Object.entries(shared),
];

/** Opens a page at a width and waits until it asks for nothing more. */
async function visit(page: Page, address: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(address, { waitUntil: 'networkidle' });
}

// To load a page takes longer than most questions, so one visit asks all of them, each by its name.
for (const [name, address] of pages) {
  test(`${name}: a visit finds no fault`, async ({ page }) => {
    for (const width of [390, 1440]) {
      await visit(page, address, width);
      expect.soft(await layoutShift(page), `moves by itself, at ${width} px`).toBeLessThan(0.1);
    }
    await expect.soft(page.locator('html'), 'scripts run').toHaveAttribute('data-live', '');
    expect.soft(await barriersByTheme(page), 'what axe finds').toEqual([]);
    expect.soft(await overflows(page), 'wider than the window').toEqual([]);
    expect.soft(await smallFields(page), 'fields that a phone zooms into').toEqual([]);
    expect.soft(await smallTargets(page), 'what a finger can hardly hit').toEqual([]);
  });
}
