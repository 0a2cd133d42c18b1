import { expect, test } from './test.ts';

const review = '/products/en/sony-wh-1000xm6/';

test('a citation leads to its entry and back', async ({ page }) => {
  await page.goto(review);
  const citation = page.getByRole('article').getByRole('link', { name: '[5]' }).last();
  await citation.click();
  await expect(page).toHaveURL(/#ref-5$/);
  await expect(page.locator('#ref-5')).toBeInViewport();
  await page.getByRole('link', { name: 'Back to citation 5 in the text' }).click();
  await expect(page).toHaveURL(/#cite-5$/);
  await expect(page.locator('#cite-5')).toBeInViewport();
});

test('a citation in a reason leads to the entry too', async ({ page }) => {
  await page.goto('/products/en/truthear-nova/');
  await page
    .getByRole('list', { name: 'Rating in six parts' })
    .getByRole('link', { name: '[1]' })
    .click();
  await expect(page.locator('#ref-1')).toBeInViewport();
});

test('the contents list follows the reader', async ({ page }) => {
  await page.goto(review);
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await contents.getByRole('link', { name: 'Reliability & Support' }).click();
  await expect(contents.locator('[aria-current]')).toHaveText(/Reliability & Support/);
  await page.locator('#technology-level').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.getElementById('technology-level')!.scrollIntoView());
  await expect(contents.locator('[aria-current]')).toHaveText(/Technology Level/);
});

test('the proof shows the quotient as mathematics, with the comparator linked', async ({
  page,
}) => {
  await page.goto('/products/en/sony-ier-z1r/');
  await page.getByRole('link', { name: '= 0.099' }).click();
  await expect(page.getByRole('heading', { name: 'Proof of cost-performance' })).toBeInViewport();
  await expect(page.locator('math').first()).toContainText('149 USD');
  await page.getByRole('article').getByRole('link', { name: 'Truthear Nova' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Truthear Nova');
});

test('a band word leads to the bands of the method', async ({ page }) => {
  await page.goto(review);
  await page.getByRole('link', { name: 'excellent' }).first().click();
  await expect(page.getByRole('heading', { name: 'Bands' })).toBeInViewport();
});

test('each score says how many sources it cites, and leads to them', async ({ page }) => {
  await page.goto(review);
  const parts = page.getByRole('list', { name: 'Rating in six parts' }).getByRole('listitem');
  const cited = parts.getByRole('link', { name: /source/ });
  await expect(cited).toHaveCount(5);
  await expect(cited.first()).toHaveText('2 sources, 2 independent');
  await cited.first().click();
  await expect(page.locator('#scientific-validity')).toBeInViewport();
  await expect(page.getByRole('contentinfo')).toContainText('Every score of this review');
});

test('a part’s name leads to what the method says of it', async ({ page }) => {
  await page.goto(review);
  await page
    .getByRole('list', { name: 'Rating in six parts' })
    .getByRole('link', { name: 'Technology Level' })
    .click();
  await expect(page).toHaveURL('/method/en/#technology-level');
});

test('a review says when its price, and when all of it, has grown old', async ({ page }) => {
  const oldPrice = page.getByText('The price is more than a year old');
  const old = page.getByText('This review is more than two years old');
  for (const [day, hasOldPrice, isOld] of [
    ['2026-12-01', false, false],
    ['2026-12-10', true, false],
    ['2027-12-10', false, true],
  ] as const) {
    await page.clock.setFixedTime(`${day}T00:00:00Z`);
    await page.goto(review);
    await expect(oldPrice, day).toBeVisible({ visible: hasOldPrice });
    await expect(old, day).toBeVisible({ visible: isOld });
  }
});

test('forced colours still mark the current menu item', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(review);
  const links = page.getByRole('navigation', { name: 'Site' }).getByRole('link');
  const borders = await links.evaluateAll((all) =>
    all.map((link) => getComputedStyle(link).borderBottomColor),
  );
  expect(borders[0]).not.toBe(borders[1]);
  expect(new Set(borders.slice(1)).size).toBe(1);
});

test('the not-found page offers the nearest name by the address', async ({ page }) => {
  await page.goto('/products/en/sony-ier-m8/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.getByRole('link', { name: 'Sony IER-M9' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sony IER-M9');
  await page.goto('/products/ja/no-such-thing-at-all/');
  await expect(page.getByText('名前が近いページ')).toBeHidden();
  await page.getByRole('link', { name: '企業' }).click();
  await expect(page).toHaveURL('/companies/ja/');
});

test('the theme is a choice that stays', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(review);
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Colour theme: match the system' }).click();
  await page.getByRole('button', { name: 'Colour theme: light' }).click();
  await expect(page.getByRole('button', { name: 'Colour theme: dark' })).toBeVisible();
  expect(await paper()).not.toBe(light);
  await page.goto('/en/');
  expect(await paper()).not.toBe(light);
  await page.getByRole('button', { name: 'Colour theme: dark' }).click();
  expect(await paper()).toBe(light);
});

test('a company’s products of a category are sorted by any column, from the keyboard', async ({
  page,
}) => {
  await page.goto('/companies/en/sony/');
  const table = page
    .getByRole('region', { name: 'In-ear monitors and earphones' })
    .getByRole('table');
  const names = table.getByRole('rowheader');
  const price = table.getByRole('columnheader', { name: 'Price' });
  await price.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(price).toHaveAttribute('aria-sort', 'descending');
  await expect(names).toHaveText(['Sony IER-Z1R', 'Sony IER-M9']);
  await page.keyboard.press('Enter');
  await expect(price).toHaveAttribute('aria-sort', 'ascending');
  await expect(names).toHaveText(['Sony IER-M9', 'Sony IER-Z1R']);
  await table.getByRole('button', { name: 'Name' }).click();
  await expect(names).toHaveText(['Sony IER-M9', 'Sony IER-Z1R']);
});

test('the skip link leads past the header', async ({ page }) => {
  await page.goto(review);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

for (const [language, ref] of [
  ['en', 'neumann-kh-120-ii'],
  ['ja', 'kef-ls50-meta'],
] as const) {
  test(`a review prints on two pages at most, in ${language}`, async ({ page }) => {
    await page.goto(`/products/${language}/${ref}/`);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2);
  });
}

test('a product tells what is as good for less, in words', async ({ page }) => {
  await page.goto('/products/en/sony-ier-z1r/');
  await page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('link', { name: 'As good for less' })
    .click();
  const cheaper = page
    .locator('section', { has: page.getByRole('heading', { name: 'As good for less' }) })
    .getByRole('listitem');
  await expect(cheaper).toHaveCount(3);
  // The equal that the review names comes first, then what is as valid and cheaper.
  await expect(cheaper.first()).toContainText('Truthear Nova');
  const valid = cheaper.filter({ hasText: 'Moondrop Blessing 3' });
  await expect(valid).toContainText('+0.5 Scientific Validity, a quarter of the price');
  await valid.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Moondrop Blessing 3');
});

test('a tag names the products that nothing cheaper beats', async ({ page }) => {
  await page.goto('/tags/en/in-ear-monitors/');
  const frontier = page.getByRole('table', { name: 'Frontier of value' });
  await expect(frontier.getByRole('rowheader')).toHaveText(['Truthear Nova', 'Sony IER-M9']);
});

test('a name in a text leads to its review, which tells who names it', async ({ page }) => {
  await page.goto('/products/en/hifiman-sundara/');
  await page
    .getByRole('article')
    .getByRole('link', { name: 'HD 600', exact: true })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sennheiser HD 600');
  await page
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('link', { name: 'Mentioned in' })
    .click();
  const naming = page.getByRole('region', { name: /^Mentioned in \d+ reviews$/ });
  await expect(naming).toBeInViewport();
  await naming.getByRole('link', { name: 'HiFiMAN SUNDARA' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('HiFiMAN SUNDARA');
});

test('a review leads to related ones, and says what they share', async ({ page }) => {
  await page.goto('/products/ja/sony-ier-m9/');
  const related = page.getByRole('region', { name: '関連するレビュー' }).getByRole('listitem');
  await expect(related).toHaveCount(3);
  const other = related.filter({ hasText: 'Truthear Nova' });
  await expect(other).toContainText('インイヤーモニター');
  await other.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Truthear Nova');
});
