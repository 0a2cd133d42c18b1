import { expect, test } from './test.ts';
import { languages } from '../../src/domain/languages/index.ts';
import { urls } from '../../src/urls.ts';
import { layoutShift } from '../support/faults.ts';

/** How far a comparison may move by itself: a fifth of what counts as good. */
const mostShift = 0.02;

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
        expect(await layoutShift(page), `${language} ${refs.length}`).toBeLessThan(mostShift);
      }
    }
  });
}
