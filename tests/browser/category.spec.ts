import { expect, test } from './test.ts';
import { barriers, overflows } from '../support/faults.ts';

/** What a reader who comes from a search engine sees and presses, in each language. */
const readers = {
  en: {
    category: 'In-ear monitors and earphones',
    picks: 'Picks',
    how: 'How picks are made',
    rule: 'Categories, ranks and picks',
    compares: 'frequency response, distortion, fit, cable, tuning parts',
    rank: /^1st of \d+ in-ear monitors and earphones$/,
    filter: /^Filter and sort \d+$/,
    asGood: 'As good for less',
    family: 'Headphones and earphones',
  },
  ja: {
    category: 'インイヤーモニター・イヤホン',
    picks: '予算別のおすすめ',
    how: '選び方',
    rule: '種類、順位、予算別のおすすめ',
    compares: '周波数特性、歪み、装着感、ケーブル、音質調整用の部品',
    rank: /^インイヤーモニター・イヤホン\d+件中1位$/,
    filter: /^\d+件を絞り込む・並べ替える$/,
    asGood: 'より安くて同等の製品',
    family: 'ヘッドホン・イヤホン',
  },
} as const;

for (const [language, said] of Object.entries(readers)) {
  const address = `/products/${language}/in-ear/`;

  test(`a reader comes from a search engine to a category page, ${language}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.category);
    await expect(page.getByText(said.compares)).toBeVisible();
    await expect(page.getByRole('heading', { name: said.picks })).toBeVisible();
    const first = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) });
    await first.first().getByRole('link').click();

    const rank = page.getByRole('link', { name: said.rank });
    await expect(rank.first()).toBeVisible();
    await expect(page.getByRole('heading', { name: said.asGood })).toBeVisible();
    await rank.first().click();
    await expect(page).toHaveURL(new RegExp(`${address}#rank-`));
    await expect(page.locator(':target').getByRole('heading', { level: 3 })).toBeInViewport();

    await page.getByRole('link', { name: said.how }).click();
    await expect(page.getByRole('heading', { name: said.rule })).toBeInViewport();
  });

  test(`the category opens in the catalog with the keyboard, ${language}`, async ({ page }) => {
    await page.goto(address);
    const filter = page.getByRole('link', { name: said.filter });
    await filter.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/products/${language}/\\?category=in-ear$`));
  });

  test(`a category page is whole without script, on a phone, ${language}`, async ({ browser }) => {
    const context = await browser.newContext({
      ...{ javaScriptEnabled: false, viewport: { width: 390, height: 844 } },
    });
    const page = await context.newPage();
    await page.goto(address);
    await expect(page.getByRole('heading', { name: said.picks })).toBeVisible();
    await expect(page.getByRole('link', { name: said.filter })).toBeHidden();
    await page.getByRole('link', { name: said.family, exact: true }).click();
    await expect(page.getByRole('link', { name: said.category }).last()).toBeVisible();
    await context.close();
  });
}

test('a review leads back to its category by the head of its page', async ({ page }) => {
  await page.goto('/products/en/sony-ier-z1r/');
  const head = page.getByRole('main').getByRole('link', { name: readers.en.category }).first();
  await head.click();
  await expect(page).toHaveURL(/\/products\/en\/in-ear\/$/);
  expect(await barriers(page)).toEqual([]);
  expect(await overflows(page)).toEqual([]);
});
