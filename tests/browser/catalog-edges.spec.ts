import { expect, test, type Page } from './test.ts';

// What a reader meets on a slow or failing line, in odd orders, and at the ends of controls.

const count = (page: Page) => page.locator('[data-count]');
const index = /\/data\/products-en-[^v][^/]*\.json$/;
const verdicts = /\/data\/products-en-verdicts-[^/]*\/\d+\.json$/;
const family = (page: Page) => page.locator('summary', { hasText: 'Headphones and earphones' });
const headphonesIn = (page: Page) => page.getByRole('checkbox', { name: /^Headphones/ });
const slider = (page: Page, name: string) => page.getByRole('slider', { name });

test('sentences that come late don’t empty the cards that the page came with', async ({ page }) => {
  let answer = () => {};
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route(verdicts, async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('/products/en/');
  const sentences = page.locator('[data-list] .verdict');
  const before = await sentences.allTextContents();
  await family(page).click();
  await headphonesIn(page).check();
  await expect(count(page)).not.toHaveText('12 products');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(count(page)).toHaveText('12 products');
  const arrived = page.waitForResponse(verdicts);
  answer();
  await (await arrived).finished();
  await expect(sentences).toHaveText(before);
});

test('a second try after a failure does what the address asks for', async ({ page, faults }) => {
  faults.allow(/\/data\/products-|Failed to fetch/);
  let isDown = true;
  await page.route(index, (route) => (isDown ? route.abort() : route.continue()));
  await page.goto('/products/en/?sv=0.7-&sort=name');
  await expect(page.getByText('The filters could not be loaded.')).toBeVisible();
  await family(page).click();
  const headphones = headphonesIn(page);
  await headphones.click();
  await expect(headphones).not.toBeChecked();

  isDown = false;
  await headphones.check();
  await expect(page).toHaveURL('/products/en/?category=headphones&sv=0.7-&sort=name');
  await expect(page.getByText('The filters could not be loaded.')).toHaveCount(0);
});

test('the sheet opens and closes before the filters are there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route(index, () => new Promise(() => {}));
  await page.goto('/products/en/');
  await page.getByRole('button', { name: 'Filters' }).click();
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog', { name: 'Filters' })).toBeHidden();
});

test('a price between the steps is not passed by the other end', async ({ page }) => {
  await page.goto('/products/en/?price=105-106');
  const least = slider(page, 'Price, USD, at least');
  await expect(least).toHaveAttribute('aria-valuetext', '105 USD');
  await least.press('ArrowRight');
  await expect(least).toHaveAttribute('aria-valuetext', '106 USD');
  await expect(page).toHaveURL('/products/en/?price=106-106');
});

test('two thumbs at the end can be parted with the mouse', async ({ page }) => {
  await page.goto('/products/en/?sv=1-');
  const least = slider(page, 'Scientific Validity, at least');
  await expect(least).toHaveAttribute('aria-valuetext', '1.0');
  await least.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await least.boundingBox())!;
  await page.mouse.move(x + width - 8, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(least).toHaveAttribute('aria-valuetext', '0.5');
  await expect(page).toHaveURL('/products/en/?sv=0.5-');
});

test('weights that are equal on the way stay what they are', async ({ page }) => {
  await page.goto('/products/en/?weights=2,2,2,2,1.5');
  const last = slider(page, 'Weight of Rationality of Design Philosophy');
  await expect(last).toHaveValue('1.5');
  await last.press('ArrowRight');
  await expect(page).toHaveURL('/products/en/');
  await last.press('ArrowRight');
  await expect(page).toHaveURL('/products/en/?weights=2,2,2,2,2.5');
});

test.describe('the focus stays where a reader can go on', () => {
  test('when the weights are equal again', async ({ page }) => {
    await page.goto('/products/en/?weights=1,1,3,1,1');
    await page.getByRole('button', { name: 'All equal again' }).press('Enter');
    await expect(page.locator('summary', { hasText: 'Own weights' })).toBeFocused();
  });

  test('when a choice is taken away that leaves nothing', async ({ page }) => {
    await page.goto('/products/en/?overall=5-&category=headphones');
    const headphones = headphonesIn(page);
    await headphones.press('Space');
    await expect(headphones).not.toBeChecked();
    await expect(headphones).toBeFocused();
  });

  test('when the tray goes', async ({ page }) => {
    await page.goto('/products/en/');
    await page.getByRole('button', { name: /^Compare .*KA11/ }).click();
    await page.locator('compare-tray').getByRole('button', { name: 'Clear' }).press('Enter');
    await expect(page.locator('main')).toBeFocused();
  });

  test('when the detail of a point is closed', async ({ page }) => {
    await page.goto('/products/en/?category=in-ear&map=overall');
    const walk = page.locator('[data-walk] a');
    await walk.first().focus();
    const compare = page.locator('[data-detail]').getByRole('button');
    await compare.focus();
    await compare.press('Escape');
    await expect(page.locator('[data-detail]')).toBeHidden();
    await expect(walk.first()).toBeFocused();
  });

  test('when the map is drawn anew', async ({ page }) => {
    await page.goto('/products/en/?category=in-ear&map=overall');
    await page.locator('[data-walk] a').first().focus();
    await page.setViewportSize({ width: 1000, height: 800 });
    await expect(page.locator('[data-walk] a').first()).toBeFocused();
  });
});

test('the pointer reaches the detail of a faint point across others', async ({ page }) => {
  await page.goto('/products/en/?map=overall');
  await page.locator('[data-map] .faint').first().waitFor({ state: 'attached' });
  // The faint point farthest right: most others are on the way to its detail or near it.
  const at = await page.locator('[data-map] figure > svg').evaluate((svg) => {
    const d = [...svg.querySelectorAll('.faint')].map((path) => path.getAttribute('d')).join('');
    const points = [...d.matchAll(/M([\d.]+) ([\d.]+)h0/g)].map(([, x, y]) => [+x!, +y!] as const);
    const [x, y] = points.toSorted((one, other) => other[0] - one[0])[0]!;
    const { left, top } = svg.getBoundingClientRect();
    return { x: left + x, y: top + y };
  });
  await page.mouse.move(at.x, at.y);
  const detail = page.locator('[data-detail]');
  const name = await detail.getByRole('link').innerText();
  const button = (await detail.getByRole('button').boundingBox())!;
  await page.mouse.move(button.x + 5, button.y + 5, { steps: 12 });
  await page.mouse.down();
  await page.mouse.up();
  await expect(page.locator('compare-tray').getByRole('listitem')).toContainText([name]);
});

test('typing a day makes one entry of the history, and none until it is a day', async ({
  page,
}) => {
  await page.goto('/products/en/?sort=name');
  await page.locator('summary', { hasText: 'Date of review' }).click();
  await page.getByRole('textbox', { name: 'From', exact: true }).focus();
  await page.keyboard.type('06152025');
  await expect(page).toHaveURL('/products/en/?since=2025-06-15&sort=name');
  await page.goBack();
  await expect(page).toHaveURL('/products/en/?sort=name');
});

test('a press on a chip counts though the view is drawn anew before it ends', async ({ page }) => {
  await page.goto('/products/en/?category=headphones&sort=name');
  const headphones = headphonesIn(page);
  await expect(headphones).toBeChecked();
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('date');
  await page.getByRole('button', { name: /^Remove “Headphones”/ }).hover();
  await page.mouse.down();
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Sort by' })).toHaveValue('name');
  await page.mouse.up();
  await expect(headphones).not.toBeChecked();
});

test('moving a slider announces the count, and nothing that the slider says itself', async ({
  page,
}) => {
  await page.goto('/products/en/?category=headphones');
  await slider(page, 'Overall, at least').press('ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: /./ })).toHaveText([/^\d+ products$/]);
});
