import { expect, test } from './test.ts';

const embed = '/embed/en/sony-ier-z1r/';

for (const theme of ['light', 'dark']) {
  const other = theme === 'light' ? 'dark' : 'light';

  test(`a frame asks for ${theme} and gets it, whatever the system has`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme as 'light' | 'dark' });
    await page.goto(embed);
    const paper = () =>
      page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
    const expected = await paper();
    await page.emulateMedia({ colorScheme: other as 'light' | 'dark' });
    expect(await paper()).not.toBe(expected);
    await page.goto(`${embed}?theme=${theme}`);
    expect(await paper()).toBe(expected);
  });
}

test('a frame of the size that is offered shows the whole rating and leads to the review', async ({
  page,
  baseURL,
  context,
}) => {
  await page.goto('/data/en/');
  const code = await page.getByRole('region', { name: 'A rating on your site' }).innerText();
  const address = /src="([^"]+)"/.exec(code)![1]!;
  // Another site, to which the policy of this one does not apply.
  const other = await context.newPage();
  await other.setContent(code.replace(new URL(address).origin, baseURL!));
  const frame = other.frameLocator('iframe');
  await expect(frame.getByRole('meter')).toHaveCount(5);
  const hidden = await frame
    .locator('html')
    .evaluate((root) => [
      root.scrollHeight - root.clientHeight,
      root.scrollWidth - root.clientWidth,
    ]);
  expect(hidden).toEqual([0, 0]);
  const opened = context.waitForEvent('page');
  await frame.getByRole('link').last().click();
  await expect((await opened).getByRole('heading', { level: 1 })).toBeVisible();
});
