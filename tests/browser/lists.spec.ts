import { expect, test } from './test.ts';
import { barriers, overflows } from '../support/faults.ts';

const words = {
  en: {
    more: /^\d+ more, by letter/,
    single: 'Parametric EQ',
    letters: 'By first letter',
    findTag: 'Find a tag',
    findCompany: 'Find a company',
  },
  ja: {
    more: /^ほか\d+件/,
    single: 'パラメトリックEQ',
    letters: '頭文字から探す',
    findTag: 'タグを探す',
    findCompany: '企業を探す',
  },
};

for (const language of ['en', 'ja'] as const) {
  const said = words[language];

  test(`the tag index shows rare tags when asked, and leads to their reviews, ${language}`, async ({
    page,
  }) => {
    await page.goto(`/tags/${language}/`);
    const single = page.getByRole('link', { name: said.single, exact: true });
    await expect(single).toBeHidden();
    for (const more of await page.getByText(said.more).all()) {
      await more.focus();
      await page.keyboard.press('Enter');
    }
    await expect(single).toBeVisible();
    expect(await barriers(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
    await single.click();
    await expect(page).toHaveURL(`/products/${language}/topping-dx5-ii/`);
    await expect(page.getByText(said.single, { exact: true })).toBeVisible();
    await expect(single).toHaveCount(0);
  });

  test(`the lists of tags and companies are searched by name, ${language}`, async ({ page }) => {
    await page.goto(`/tags/${language}/`);
    await page.getByRole('combobox', { name: said.findTag }).fill(said.single.slice(0, 4));
    await page.getByRole('option', { name: new RegExp(said.single) }).click();
    await expect(page).toHaveURL(`/products/${language}/topping-dx5-ii/`);

    await page.goto(`/companies/${language}/`);
    await page.getByRole('combobox', { name: said.findCompany }).fill('senn');
    await page.getByRole('option', { name: /Sennheiser/ }).click();
    await expect(page).toHaveURL(`/companies/${language}/sennheiser/`);
  });

  test(`one budget is seen at a time on a phone, ${language}`, async ({ page }) => {
    await page.goto(`/${language}/`);
    const names = page.locator('.pick .name:visible');
    const all = await names.count();
    await page.setViewportSize({ width: 390, height: 844 });
    const budgets = page.getByRole('radio');
    await expect(budgets).toHaveCount(3);
    await expect(budgets.nth(1)).toBeChecked();
    const middle = await names.allTextContents();
    expect(middle.length).toBeLessThan(all);
    await budgets.nth(1).press('ArrowLeft');
    await expect(budgets.nth(0)).toBeChecked();
    expect(await names.allTextContents()).not.toEqual(middle);
  });

  test.describe(`without scripts, ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test('a letter leads to the companies whose names begin with it', async ({ page }) => {
      await page.goto(`/companies/${language}/`);
      const letters = page.getByRole('navigation', { name: said.letters });
      await letters.getByRole('link', { name: 'S', exact: true }).click();
      const sony = page.getByRole('definition').getByRole('link', { name: /^Sony/ });
      await expect(sony).toBeInViewport();
      await sony.click();
      await expect(page).toHaveURL(`/companies/${language}/sony/`);
    });
  });
}
