import { expect, test, type Page } from './test.ts';
import { languages, type Language } from '../../src/domain/languages/index.ts';
import { urls } from '../../src/urls.ts';
import { barriersByTheme, overflows } from '../support/faults.ts';

// A reader to whom the price matters most: the third part counts three times, wherever they go.
const weights = [1, 1, 3, 1, 1];
const ref = 'sony-wh-1000xm6';
const name = 'Sony WH-1000XM6';

const words = {
  en: {
    own: 'Own overall',
    published: 'published 4.4',
    part: 'Cost-Performance ×3',
    reset: 'All equal again',
    compareThis: `Compare ${name}`,
    compareOther: 'Compare FiiO KA11',
    compareBoth: 'Compare 2',
    switch: '日本語',
  },
  ja: {
    own: '自分の総合評価',
    published: '公開値 4.4',
    part: 'コストパフォーマンス ×3',
    reset: 'すべて等しく戻す',
    compareThis: `比較する：${name}`,
    compareOther: '比較する：FiiO KA11',
    compareBoth: '2製品を比較',
    switch: 'English',
  },
} as const;

const own = (page: Page) => page.locator('own-overall');
const review = (language: Language) => urls.review('product', language, ref, weights);

for (const language of languages) {
  const said = words[language];

  test(`own weights go from the catalog to the review, and end there, ${language}`, async ({
    page,
  }) => {
    await page.goto(`${urls.listing('product', language)}?weights=${weights.join()}`);
    await expect(page.locator('[data-list]').getByText(said.published)).toBeVisible();
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page).toHaveURL(review(language));
    await expect(own(page)).toContainText(said.own);
    await expect(own(page)).toContainText('4.6');
    await expect(own(page)).toContainText(said.published);
    // The parts that count once are not named.
    await expect(own(page).getByRole('listitem').filter({ visible: true })).toHaveText(said.part);

    await page.getByRole('link', { name: said.switch }).first().click();
    const other = language === 'en' ? 'ja' : 'en';
    await expect(page).toHaveURL(review(other));
    await own(page).getByRole('link', { name: words[other].reset }).click();
    await expect(page).toHaveURL(urls.review('product', other, ref));
    await expect(own(page)).toHaveCount(0);
  });

  test(`own weights go by the tray to the comparison and on to a review, ${language}`, async ({
    page,
  }) => {
    await page.goto(`${urls.listing('product', language)}?weights=${weights.join()}`);
    await expect(page.locator('[data-list]').getByText(said.published)).toBeVisible();
    for (const button of [said.compareThis, said.compareOther])
      await page.getByRole('button', { name: button, exact: true }).click();
    await page.getByRole('link', { name: said.compareBoth }).click();
    await expect(page).toHaveURL(urls.compare(language, [ref, 'fiio-ka11'], weights));
    await page.getByRole('columnheader').getByRole('link', { name }).click();
    await expect(own(page)).toContainText('4.6');
  });

  test(`axe finds nothing beside an own overall, and nothing overflows, ${language}`, async ({
    page,
  }) => {
    await page.goto(review(language));
    await expect(own(page)).toBeVisible();
    expect(await barriersByTheme(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
  });
}

test('without weights a review fetches nothing for them, and equal ones change nothing', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const fetched = () => asked.filter((address) => address.includes('OwnOverall'));
  await page.goto(urls.review('product', 'en', ref), { waitUntil: 'networkidle' });
  expect(fetched()).toEqual([]);
  for (const query of ['?weights=2,2,2,2,2', '?weights=7']) {
    await page.goto(urls.review('product', 'en', ref) + query, { waitUntil: 'networkidle' });
    await expect(own(page)).toBeHidden();
  }
  expect(fetched()).not.toEqual([]);
});
