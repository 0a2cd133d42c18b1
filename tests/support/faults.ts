import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** Phones, tablets and screens, and widths at which layouts change, in pixels. */
const widths = [320, 360, 390, 480, 600, 700, 768, 820, 900, 1000, 1024, 1180, 1280, 1440];

/**
 * Where the open page is wider than its window: at each width, and on a phone with letters twice
 * as large (WCAG 2.2, 1.4.4).
 * @returns a line for each, e.g. `390 px: 12 px too wide`; none if all is well
 */
export async function overflows(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  const found: string[] = [];
  const measure = async (width: number, how: string) => {
    await page.setViewportSize({ width, height: 844 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (over > 0) found.push(`${how}: ${over} px too wide`);
  };
  for (const width of widths) await measure(width, `${width} px`);
  const root = page.locator('html');
  // The page's policy refuses style elements, and leaves a script to style what it has.
  await root.evaluate(({ style }) => style.setProperty('font-size', '200%', 'important'));
  await measure(390, '390 px with letters twice as large');
  await root.evaluate(({ style }) => style.removeProperty('font-size'));
  if (size) await page.setViewportSize(size);
  return found;
}

/**
 * What axe finds in the open page by WCAG 2.2 AA and its own best practice.
 * @returns a line for each rule that is broken, with what breaks it
 */
export async function barriers(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  // No page holds a frame, so axe need not open one of its own; it is told to describe only what
  // is broken. Both together take a fifth of the time, with the same findings.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/**
 * What axe finds in the open page, light and dark: no colour changes by degrees, so the page need
 * not be loaded again.
 * @returns a line for each rule that is broken, e.g. `dark: color-contrast: <a>`
 */
export async function barriersByTheme(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await barriers(page)).map((one) => `${colorScheme}: ${one}`));
  }
  return found;
}

/** Safari on a phone zooms into a field with smaller letters, and does not zoom back. */
const leastLetters = 16;

/**
 * The fields of the open page whose letters are smaller than 16 px on a phone.
 * @returns the beginning of the HTML of each
 */
export async function smallFields(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  const isTyped = 'select, textarea, input:not([type=checkbox], [type=radio], [type=range])';
  const small = await page
    .locator(isTyped)
    .evaluateAll(
      (fields, least) =>
        fields
          .filter((field) => parseFloat(getComputedStyle(field).fontSize) < least)
          .map(({ outerHTML }) => outerHTML.slice(0, 90)),
      leastLetters,
    );
  if (size) await page.setViewportSize(size);
  return small;
}

/**
 * What of the open page a finger can hardly hit on a phone, where lines wrap and links come to lie
 * below each other (WCAG 2.2, 2.5.8).
 * @returns the HTML of each
 */
export async function smallTargets(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 390, height: 844 });
  const axe = new AxeBuilder({ page }).withRules('target-size').setLegacyMode();
  const { violations } = await axe.analyze();
  if (size) await page.setViewportSize(size);
  return violations.flatMap(({ nodes }) => nodes.map(({ html }) => html));
}

/**
 * How far things of the open page have moved by themselves until now, as Chromium scores it
 * (https://web.dev/articles/cls): below 0.1 counts as good.
 */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
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
}
