import { expect, test } from './test.ts';
import { barriers, overflows } from '../support/faults.ts';

/** What a reader who remembers words of a text, and no name, sees in each language. */
const readers = {
  en: {
    words: 'cancelling noise',
    found: /^\d+ reviews contain “cancelling noise”$/,
    category: 'Headphones',
    review: 'Sony WH-1000XM6',
    mark: /^noise$/i,
    section: 'Technology Level',
    nothing: 'Nothing contains “qwrtzx”',
    failed: /^The texts could not be searched/,
  },
  ja: {
    words: 'キャンセリング ヘッドフォン',
    found: /^「キャンセリング ヘッドフォン」を含むレビューは\d+件です$/,
    category: 'ヘッドホン',
    review: 'Sony WH-1000XM6',
    mark: /^ヘッドホン$/,
    section: '技術レベル',
    nothing: '「qwrtzx」を含むレビューは見つかりません',
    failed: /^本文を検索できませんでした/,
  },
} as const;

for (const [language, said] of Object.entries(readers)) {
  const address = (text: string) => `/search/${language}/?q=${encodeURIComponent(text)}`;

  test(`a reader finds a review by words of its text, ${language}`, async ({ page }) => {
    await page.goto(address(said.words));
    await expect(page.getByText(said.found)).toBeVisible();
    await page.getByRole('checkbox', { name: said.category }).first().check();
    await expect(page).toHaveURL(/&category=/);

    const result = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3, name: said.review }) });
    await expect(result.locator('mark').filter({ hasText: said.mark }).first()).toBeVisible();
    await page.reload();
    await expect(page.getByRole('checkbox', { name: said.category }).first()).toBeChecked();

    const section = result.locator('.where').getByRole('link');
    const fragment = new URL((await section.getAttribute('href'))!, page.url()).hash;
    await section.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/products/${language}/sony-wh-1000xm6/${fragment}$`));
    await expect(page.locator(':target')).toBeInViewport();
  });

  test(`results are for everyone and fit a phone, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address(said.words));
    await expect(page.locator('mark').first()).toBeVisible();
    expect(await overflows(page)).toEqual([]);
    expect(await barriers(page)).toEqual([]);
  });

  test(`a word that no review has finds nothing, ${language}`, async ({ page }) => {
    await page.goto(address('qwrtzx'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.nothing);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });

  test(`without the index it says so and still shows names, ${language}`, async ({
    page,
    faults,
  }) => {
    faults.allow(/\/fulltext\/|Failed to fetch/);
    await page.route('**/fulltext/**', (route) => route.abort());
    await page.goto(address('wh1000xm6'));
    await expect(page.getByText(said.failed)).toBeVisible();
    await expect(page.getByRole('link', { name: said.review })).toBeVisible();
  });
}

test('words in quotation marks are found as they are written, in one piece', async ({ page }) => {
  await page.goto('/search/en/?q=dynamic%20driver');
  await page.getByRole('link', { name: /^\d+ in one piece$/ }).click();
  await expect(page.getByRole('combobox').first()).toHaveValue('"dynamic driver"');
  const marks = page.locator('.snippet').locator('mark');
  await expect(marks.first()).toBeVisible();
  for (const text of await marks.allTextContents()) expect(text).toMatch(/^dynamic[ -]driver$/i);
});
