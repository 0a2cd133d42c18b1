import { expect, test, type Page } from './test.ts';
import { widthOf } from '../../src/domain/boxes.ts';
import { barriers, overflows } from '../support/faults.ts';

const review = { en: '/products/en/sony-ier-m9/', ja: '/products/ja/sony-ier-m9/' };
const words = {
  en: {
    slider: 'Read the curve at a frequency',
    spoken: /^1\skHz: oratory1990 [+−]?\d\.\d\sdB, Harman in-ear 2019 [+−]?\d\.\d\sdB$/,
    against: 'Against target',
    zero: /Harman in-ear 2019 0\.0\sdB/,
    smoothed: 'Levels are matched at 1 kHz and smoothed by 1/3 octave.',
    match: 'at 1 kHz',
  },
  ja: {
    slider: '値を読み取る周波数',
    spoken: /^1\skHz：oratory1990 [+−]?\d\.\d\sdB、Harmanインイヤー 2019 [+−]?\d\.\d\sdB$/,
    against: 'ターゲットとの差',
    zero: /Harmanインイヤー 2019 0\.0\sdB/,
    smoothed: 'レベルは1 kHzで合わせ、1/3オクターブで平滑化しています。',
    match: '1 kHz',
  },
} as const;
const languages = ['en', 'ja'] as const;

const sliderOf = (page: Page, language: 'en' | 'ja' = 'en') =>
  page.getByRole('slider', { name: words[language].slider });
const readOut = (page: Page) => page.locator('[data-part="read-out"]');
const frequency = (page: Page) => readOut(page).locator('b').first();

for (const language of languages) {
  test(`a reader reads curves by keys, in ${language}`, async ({ page }) => {
    await page.goto(review[language]);
    const slider = sliderOf(page, language);
    await slider.focus();
    await expect(slider).toHaveAttribute('aria-valuetext', words[language].spoken);
    await expect(frequency(page)).toHaveText(/^1\skHz$/);
    for (const [key, read] of [
      ['ArrowRight', /^1\.03\skHz$/],
      ['ArrowLeft', /^1\skHz$/],
      ['PageUp', /^2\skHz$/],
      ['End', /^20\skHz/],
      ['Home', /^20\sHz/],
    ] as const) {
      await slider.press(key);
      await expect(frequency(page)).toHaveText(read);
    }
    await slider.press('Escape');
    await expect(readOut(page)).toBeHidden();
  });

  test(`nothing is wrong while curves are read, in ${language}`, async ({ page }) => {
    await page.goto(review[language]);
    await sliderOf(page, language).focus();
    await expect(readOut(page)).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page), colorScheme).toEqual([]);
    }
    expect(await overflows(page)).toEqual([]);
  });

  test(`a reader sees curves against their target, smoothed, in ${language}`, async ({ page }) => {
    await page.goto(review[language]);
    const plot = page.locator('curve-plot');
    const measured = plot.locator('path.line-1');
    const drawn = await measured.getAttribute('d');
    await plot.getByText(words[language].against, { exact: true }).click();
    await expect(measured).not.toHaveAttribute('d', drawn!);
    await plot.getByText('1/3', { exact: true }).click();
    await plot.getByText(words[language].match, { exact: true }).click();
    await expect(plot).toContainText(words[language].smoothed);
    await sliderOf(page, language).focus();
    await expect(sliderOf(page, language)).toHaveAttribute('aria-valuetext', words[language].zero);
  });
}

test('in Japanese nothing is between the sentences of a caption, however curves are seen', async ({
  page,
}) => {
  await page.goto(review.ja);
  const plot = page.locator('curve-plot');
  const caption = plot.locator('.caption');
  await expect(caption).not.toHaveText(/。\s/, { useInnerText: true });
  await plot.getByText(words.ja.against, { exact: true }).click();
  await plot.getByText(words.ja.match, { exact: true }).click();
  await plot.getByText('1/3', { exact: true }).click();
  await expect(caption).toContainText(words.ja.smoothed);
  await expect(caption).not.toHaveText(/。\s/, { useInnerText: true });
});

test('a pointer over the curves reads them, and nothing of it is loaded before', async ({
  page,
}) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(review.en, { waitUntil: 'networkidle' });
  const before = loaded.length;
  expect(loaded.filter((path) => /open-plot|\/plot\..*\.js|measurements/.test(path))).toEqual([]);
  await sliderOf(page).hover();
  await expect(frequency(page)).toHaveText(/^632\sHz$/);
  await expect(page.locator('.cursor .ring')).toHaveCount(2);
  // The words of one language, the curve and its target are among it.
  const touched = loaded.slice(before);
  expect(touched.filter((path) => /\/plot\..*\.js/.test(path))).toHaveLength(1);
  expect(touched.filter((path) => path.endsWith('.json'))).toEqual([
    '/measurements/curves/sony-ier-m9/oratory1990.json',
    '/measurements/targets/harman-in-ear-2019.json',
  ]);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(readOut(page)).toBeHidden();
  await expect(page.locator('.cursor')).toHaveCount(0);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  for (const language of languages) {
    test(`a tap reads the curves where it is, until another is elsewhere, in ${language}`, async ({
      page,
    }) => {
      await page.goto(review[language]);
      const slider = sliderOf(page, language);
      await slider.tap();
      await expect(frequency(page)).toHaveText(/^632\sHz$/);
      const { width } = (await slider.boundingBox())!;
      await slider.tap({ position: { x: width - 1, y: 20 } });
      await expect(frequency(page)).toHaveText(/^(?:19\.\d|20)\skHz/);
      await page.getByRole('contentinfo').tap({ position: { x: 2, y: 2 } });
      await expect(readOut(page)).toBeHidden();
    });
  }

  test('the Japanese name of a target takes no more room than was kept free for it', async ({
    page,
  }) => {
    await page.goto('/products/ja/sennheiser-hd-600/');
    const name = page.locator('.name.target').filter({ visible: true });
    // Letters of 14 px in a plot of 310 px, see `layOutPlot`.
    const kept = widthOf((await name.textContent())!) * (14 / 310);
    const plot = (await page.locator('.plot .field').boundingBox())!;
    const width = await name.evaluate((text) => (text as SVGTextElement).getComputedTextLength());
    expect(width / plot.width).toBeLessThanOrEqual(kept);
  });

  test('no Japanese name of a band is broken', async ({ page }) => {
    await page.goto('/products/ja/sennheiser-hd-600/');
    const lines = await page.locator('.bands').evaluate((bands) => {
      const text = document.createTreeWalker(bands, NodeFilter.SHOW_TEXT).nextNode() as Text;
      return ['低域', '中域', '高域'].map((name) => {
        const range = document.createRange();
        const from = text.data.indexOf(name);
        range.setStart(text, from);
        range.setEnd(text, from + name.length);
        return range.getClientRects().length;
      });
    });
    expect(lines).toEqual([1, 1, 1]);
  });
});

test('where the numbers can’t be loaded, the plot says so and another try loads them', async ({
  page,
  faults,
}) => {
  faults.allow(/oratory1990\.json|ERR_FAILED|Failed to (?:fetch|load)/);
  const numbers = '**/oratory1990.json';
  await page.route(numbers, (route) => route.abort());
  await page.goto(review.en);
  await sliderOf(page).focus();
  const status = page.locator('curve-plot').getByRole('status');
  await expect(status).toHaveText(/could not be loaded/);
  await page.unroute(numbers);
  await page.getByRole('heading', { level: 1 }).hover();
  await sliderOf(page).hover();
  await expect(frequency(page)).toBeVisible();
  await expect(status).toBeEmpty();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`curves are drawn, told and downloaded, without controls, in ${language}`, async ({
      page,
    }) => {
      await page.goto(review[language]);
      const section = page.locator('section.curves');
      await expect(section.getByRole('img', { name: /oratory1990/ })).toBeVisible();
      await expect(section.getByRole('link', { name: 'CSV' })).toBeVisible();
      await expect(section.locator('input:visible')).toHaveCount(0);
      await expect(section.getByRole('radio')).toHaveCount(0);
    });
  }
});
