import { expect, test, type Page } from './test.ts';
import { urls } from '../../src/urls.ts';
import { barriers, overflows } from '../support/faults.ts';

const words = {
  en: {
    field: 'Product or company',
    open: 'Search field',
    maker: 'Sony',
    all: /^All that contain “sony”/,
    containing: /\d reviews$/,
    none: 'No product or company is called “ier m8”. Nearest names:',
    noneNear: 'No product or company is called “noise canc”.',
    results: 'Results for “sony”',
    nothing: 'Nothing contains “qwrtzx”',
    tag: 'noise canc',
    needsScript: 'Search needs JavaScript',
    tags: 'Tags',
  },
  ja: {
    field: '製品名・企業名',
    open: '検索欄',
    maker: 'そにー',
    all: /^「そにー」を含むものすべて/,
    containing: /\d件$/,
    none: '「ier m8」という製品や企業は見つかりません。近い名前：',
    noneNear: '「ノイズキャンセリン」という製品や企業は見つかりません。',
    results: '「そにー」の検索結果',
    nothing: '「qwrtzx」を含むレビューは見つかりません',
    tag: 'ノイズキャンセリン',
    needsScript: '検索にはJavaScriptが必要です',
    tags: 'タグ',
  },
};

const options = (page: Page) => page.getByRole('option');

for (const language of ['en', 'ja'] as const) {
  const said = words[language];
  const typed = said.maker.toLowerCase();
  const field = (page: Page) => page.getByRole('combobox', { name: said.field });

  test(`a name is found from the keyboard alone, ${language}`, async ({ page }) => {
    await page.goto(urls.method(language));
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.type(typed);
    await expect(options(page)).toHaveText([/Sony/, /WH-1000XM6/, /IER-M9/, /IER-Z1R/, said.all]);
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(options(page).last()).toHaveText(said.containing);
    expect(await barriers(page)).toEqual([]);

    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const second = options(page).nth(1);
    await expect(second).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toHaveAttribute(
      'aria-activedescendant',
      (await second.getAttribute('id'))!,
    );
    await page.keyboard.press('Escape');
    await expect(options(page).first()).toBeHidden();
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(urls.review('product', language, 'sony-wh-1000xm6'));
  });

  test(`Enter leads to all that is found, ${language}`, async ({ page }) => {
    await page.goto(urls.tags(language));
    await field(page).fill(typed);
    await field(page).press('Enter');
    await expect(page).toHaveURL(urls.search(language, typed));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.results);
    await expect(field(page)).toHaveValue(typed);
    const names = page.getByRole('main').getByRole('list').first();
    const found = names.getByRole('listitem').getByRole('link');
    await expect(found).toHaveText([/Sony/, /WH-1000XM6/, /IER-M9/, /IER-Z1R/]);
    expect(await barriers(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
  });

  test(`a slip is told, and what is near is offered, ${language}`, async ({ page }) => {
    await page.goto(urls.method(language));
    await field(page).fill('ier m8');
    await expect(page.getByText(said.none).first()).toBeVisible();
    await expect(options(page).first()).toHaveText(/Sony IER-M9/);
    await page.goto(urls.search(language, 'qwrtzx'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.nothing);
    await expect(page.getByRole('main').getByRole('link', { name: said.tags })).toBeVisible();
  });

  test(`topics follow the names, ${language}`, async ({ page }) => {
    await page.goto(urls.search(language));
    await expect(field(page)).toBeFocused();
    await field(page).pressSequentially(said.tag);
    await expect(options(page).first()).toBeVisible();
    await field(page).press('Enter');
    await expect(page.getByRole('main').getByText(said.noneNear, { exact: true })).toBeVisible();
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(`/(tags|products)/${language}/`));
  });

  test.describe(`on a phone, ${language}`, () => {
    test.use({ viewport: { width: 390, height: 780 }, hasTouch: true });

    test('a button opens the field in place of the menu', async ({ page }) => {
      await page.goto(urls.method(language));
      const lens = page.getByRole('button', { name: said.open });
      await expect(field(page)).toBeHidden();
      await lens.tap();
      await expect(field(page)).toBeFocused();
      await expect(lens).toHaveAttribute('aria-expanded', 'true');
      await page.keyboard.type('ｗｈ１０００');
      await options(page).first().tap();
      await expect(page).toHaveURL(urls.review('product', language, 'sony-wh-1000xm6'));
    });
  });

  test.describe(`without scripts, ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test('the page says so, and leads to lists', async ({ page }) => {
      await page.goto(urls.search(language, 'sony'));
      await expect(page.getByText(said.needsScript)).toBeVisible();
      await expect(field(page)).toBeHidden();
      await page.getByRole('main').getByRole('link', { name: said.tags }).click();
      await expect(page).toHaveURL(urls.tags(language));
    });
  });
}
