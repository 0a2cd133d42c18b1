import { expect, test, type Page } from './test.ts';
import { languages } from '../../src/domain/languages/index.ts';
import { barriers, overflows } from '../support/faults.ts';

const said = {
  en: {
    list: 'Measurements',
    draw: (name: string) => `Draw the curve of ${name} by oratory1990`,
    drawn: (names: string) => `Frequency responses of ${names}`,
    remove: (name: string) => `Remove ${name}`,
    find: 'Find a measured product',
    target: 'Harman in-ear 2019',
    raw: 'Raw',
    rigs: /each family has a plot of its own/,
    unknown: 'No curve here is called no-such-thing.',
  },
  ja: {
    list: '測定データ',
    draw: (name: string) => `${name}の周波数特性（oratory1990）を描く`,
    drawn: (names: string) => `${names}の周波数特性`,
    remove: (name: string) => `${name}を外す`,
    find: '測定のある製品を探す',
    target: 'Harmanインイヤー 2019',
    raw: '測定値',
    rigs: /系統ごとに別の図/,
    unknown: 'no-such-thingという周波数特性はありません。',
  },
};
const plots = (page: Page) => page.getByRole('img', { name: /Frequency response|周波数特性/ });
/** The name of a line, which is placed for wide screens and for phones. */
const nameIn = (page: Page, name: string) =>
  plots(page).getByText(name, { exact: true }).filter({ visible: true });

for (const language of languages) {
  const strings = said[language];
  const address = `/measurements/${language}/`;

  test(`curves are laid over each other, taken away, and come back, ${language}`, async ({
    page,
  }) => {
    await page.goto(address);
    const nova = page.getByRole('button', { name: strings.draw('Truthear Nova') });
    await expect(nova).toHaveAttribute('aria-pressed', 'false');
    await page.getByRole('button', { name: strings.draw('Sony IER-M9') }).click();
    await nova.click();
    await expect(page).toHaveURL(/\?p=sony-ier-m9\/oratory1990,truthear-nova\/oratory1990$/);
    await expect(nova).toHaveAttribute('aria-pressed', 'true');
    await expect(plots(page)).toHaveCount(1);
    for (const name of ['Sony IER-M9', 'Truthear Nova', strings.target]) {
      await expect(nameIn(page, name)).toBeVisible();
      await expect(page.getByRole('listitem').filter({ hasText: name }).last()).toBeVisible();
    }
    await page.getByRole('button', { name: strings.remove('Sony IER-M9') }).click();
    await expect(page).toHaveURL(/\?p=truthear-nova\/oratory1990$/);
    await expect(page.getByRole('img', { name: strings.drawn('Truthear Nova') })).toBeVisible();
    await page.goBack();
    await expect(nameIn(page, 'Sony IER-M9')).toBeVisible();
    await page.goBack();
    await page.goBack();
    await expect(plots(page)).toHaveCount(0);
  });

  test(`an address with rigs of two families draws two plots, and says why, ${language}`, async ({
    page,
  }) => {
    await page.goto(`${address}?p=sony-ier-m9,sennheiser-hd-600,no-such-thing`);
    await expect(plots(page)).toHaveCount(2);
    await expect(page.getByText(strings.rigs)).toBeVisible();
    await expect(page.getByText(strings.unknown)).toBeVisible();
    // The address has one view, and so have both plots.
    await page.getByText(strings.raw, { exact: true }).first().click();
    await expect(page).toHaveURL(/no-such-thing&view=raw$/);
    const raw = page.getByRole('radio', { name: strings.raw, checked: true });
    await expect(raw).toHaveCount(2);
    await page.reload();
    await expect(raw).toHaveCount(2);
    await page.getByRole('slider').first().focus();
    await page.keyboard.press('ArrowRight');
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await barriers(page), colorScheme).toEqual([]);
    }
    expect(await overflows(page)).toEqual([]);
  });

  test(`a product is found by its name with keys alone, and only if it is measured, ${language}`, async ({
    page,
  }) => {
    await page.goto(address);
    const field = page.getByRole('combobox', { name: strings.find });
    await field.fill('sony');
    await expect(page.getByRole('option')).toHaveCount(2);
    await field.fill('z1r');
    await expect(page.getByRole('option')).toHaveCount(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?p=sony-ier-z1r\/oratory1990$/);
    await expect(page.getByRole('img', { name: strings.drawn('Sony IER-Z1R') })).toBeVisible();
  });

  test(`without script the list is whole, with no dead control, ${language}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${address}?p=sony-ier-m9`);
    await expect(page.getByRole('link', { name: 'Truthear Nova' }).first()).toBeVisible();
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
    await expect(page.locator('main').getByRole('combobox')).toHaveCount(0);
    await context.close();
  });
}

test('a comparison lays the curves of its products over each other, where there are any', async ({
  page,
}) => {
  await page.goto('/compare/en/?p=fiio-ka11,sony-ier-m9,truthear-nova&smoothing=none');
  await expect(
    page.getByRole('img', { name: said.en.drawn('Sony IER-M9 and Truthear Nova') }),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Curves', exact: true })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'none', checked: true })).toHaveCount(1);
  expect(await barriers(page)).toEqual([]);
  expect(await overflows(page)).toEqual([]);
  await page.getByRole('button', { name: 'Remove FiiO KA11' }).click();
  await expect(page).toHaveURL(/\?p=sony-ier-m9,truthear-nova&smoothing=none$/);
  await expect(page.getByRole('radio', { name: 'none', checked: true })).toHaveCount(1);
  await page.goto('/compare/en/?p=fiio-ka11,topping-dx5-ii');
  await expect(page.getByRole('heading', { name: 'Facts' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Curves', exact: true })).toBeHidden();
});

test('on a phone a finger lays two curves over each other', async ({ browser }) => {
  const context = await browser.newContext({
    ...{ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } },
  });
  const page = await context.newPage();
  await page.goto('/measurements/en/');
  for (const name of ['Sony IER-M9', 'Sony IER-Z1R']) {
    await page.getByRole('button', { name: said.en.draw(name) }).tap();
  }
  await expect(plots(page).locator('path.line:not(.target)')).toHaveCount(2);
  await context.close();
});

test('all sections of measurements begin alike, and in Japanese no blank is in the lead', async ({
  page,
}) => {
  await page.goto('/measurements/ja/');
  const lines = await page
    .locator('main h2')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).borderBlockStartWidth));
  expect(new Set(lines)).toEqual(new Set(['2px']));
  await expect(page.locator('.lead')).not.toHaveText(/。\s/, { useInnerText: true });
});

test('lines of a legend are equally long, also beside names that take two lines', async ({
  page,
}) => {
  await page.setViewportSize({ width: 220, height: 800 });
  await page.goto('/measurements/en/?p=sony-ier-m9/oratory1990,truthear-nova/oratory1990');
  const swatches = page.locator('.legend .line-swatch');
  await expect(swatches).toHaveCount(3);
  const widths = await swatches.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect().width),
  );
  expect(new Set(widths).size).toBe(1);
});
