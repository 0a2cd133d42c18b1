import { expect, test, type Page } from './test.ts';
import { everyKind } from './pages.ts';

/** As many elements as a change of one text may make the browser style anew. */
const mostRestyled = 60;

/** The kinds of page that between them have every stylesheet. */
const kinds = [
  ...['product listing', 'category', 'product review', 'empty comparison'],
  ...['search', 'all measurements'],
];

// A selector such as `.a :not(:has(.b) > *)` makes browsers style a whole page anew after each change.
test('one text that changes makes the browser style few elements anew', async ({ page }) => {
  for (const kind of kinds) {
    await page.goto(everyKind('en')[kind]!, { waitUntil: 'networkidle' });
    const restyled = await restyledBy(page, () =>
      page.evaluate(() => {
        const paragraphs = [...document.querySelectorAll('main p')];
        paragraphs.find((one) => one.checkVisibility())!.append('.');
      }),
    );
    expect.soft(restyled, kind).toBeLessThanOrEqual(mostRestyled);
  }
});

/** How many elements the browser styles anew after a change, as its trace tells. */
async function restyledBy(page: Page, change: () => Promise<void>): Promise<number> {
  const browser = page.context().browser()!;
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await change();
  await page.evaluate(
    () => new Promise<void>((go) => requestAnimationFrame(() => requestAnimationFrame(() => go()))),
  );
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: { name: string; args: { elementCount?: number } }[];
  };
  const passes = traceEvents.filter(({ name }) => name === 'UpdateLayoutTree');
  expect(passes.length).toBeGreaterThan(0);
  return passes.reduce((sum, { args }) => sum + (args.elementCount ?? 0), 0);
}
