import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { gzipSync } from 'node:zlib';
import type { Language } from '../../src/domain/languages.ts';

const words = {
  en: {
    iem: /^In-ear monitors/,
    armature: /^Balanced armature/,
    headphones: /^Headphones/,
    technology: 'Technology',
    weights: 'Own weights',
    atLeast: 'Scientific Validity, at least',
    dearest: 'Price, USD, at most',
    priceUnder: /^[\d,]+ USD$/,
    clear: 'Clear all',
    remove: /^Remove In-ear monitors/,
    sort: 'Sort by',
    reverse: /^Reverse the order/,
    table: 'Table',
    map: 'Value map',
    filters: /^Filters/,
    show: (count: number) => `Show ${count} products`,
    count: (count: number) => `${count} ${count === 1 ? 'product' : 'products'}`,
    weight: 'Weight of Cost-Performance',
    reset: 'All equal again',
    published: 'published 4.4',
    date: 'Date',
    name: 'Name',
    ignored: /Left out .*colour=red \(there is no such filter\); sv=7-9 \(scores go/,
    frontier: 'Nothing cheaper beats',
    find: 'Find a tag or company',
    cheapest: 'FiiO KA11, 3.7, 29 USD',
    middle: 'Topping DX5 II, 4.3, 299 USD',
  },
  ja: {
    iem: /^インイヤーモニター/,
    armature: /^バランスドアーマチュア/,
    headphones: /^ヘッドホン \d/,
    technology: '技術',
    weights: '自分の重み付け',
    atLeast: '科学的有効性の下限',
    dearest: '価格（円）の上限',
    priceUnder: /^[\d,]+円$/,
    clear: 'すべて外す',
    remove: /^インイヤーモニターを外す/,
    sort: '並べ替え',
    reverse: /^順序を逆にする/,
    table: '表',
    map: '価値マップ',
    filters: /^絞り込み/,
    show: (count: number) => `${count}製品を表示`,
    count: (count: number) => `${count}製品`,
    weight: 'コストパフォーマンスの重み',
    reset: 'すべて等しく戻す',
    published: '公開値 4.4',
    date: '評価日',
    name: '名前',
    ignored: /除きました.*colour=red（この名前の条件はありません）、sv=7-9（評価は/,
    frontier: 'より安くて同等以上のものがない製品',
    find: 'タグ・企業を探す',
    cheapest: /^FiiO KA11、3\.7、/,
    middle: /^Topping DX5 II、4\.3、/,
  },
} as const;

const names = (page: Page) => page.locator('[data-list]').getByRole('heading', { level: 2 });
const count = (page: Page) => page.locator('[data-count]');

/** Narrows by two groups, a rating and a price, with nothing but the keyboard. */
async function narrowByKeyboard(page: Page, language: Language): Promise<void> {
  const said = words[language];
  await page.getByRole('checkbox', { name: said.iem }).focus();
  await page.keyboard.press('Space');
  await expect(count(page)).toHaveText(said.count(4));

  await page.locator('summary', { hasText: said.technology }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('checkbox', { name: said.armature }).focus();
  await page.keyboard.press('Space');
  await expect(count(page)).toHaveText(said.count(3));

  const validity = page.getByRole('slider', { name: said.atLeast });
  await validity.focus();
  for (let step = 0; step < 7; step++) await page.keyboard.press('ArrowRight');
  await expect(validity).toHaveAttribute('aria-valuetext', '0.7');

  const dearest = page.getByRole('slider', { name: said.dearest });
  await dearest.focus();
  for (let step = 0; step < 15; step++) await page.keyboard.press('ArrowLeft');
  await expect(dearest).toHaveAttribute('aria-valuetext', said.priceUnder);
  await expect(names(page)).toHaveText(['Moondrop Blessing 3', 'Truthear Nova']);
}

for (const language of ['en', 'ja'] as const) {
  const said = words[language];
  const start = `/products/${language}/`;

  test.describe(`the catalog, ${language}`, () => {
    test('narrows by two groups, a rating and a price, and the address says it all', async ({
      page,
      browser,
      baseURL,
    }) => {
      await page.goto(start);
      await narrowByKeyboard(page, language);
      await expect(count(page)).toHaveText(said.count(2));
      const address = new URL(page.url());
      expect([...address.searchParams.keys()]).toEqual(['tags', 'sv', 'price']);

      const other = await browser.newContext();
      const shared = await other.newPage();
      await shared.goto(baseURL!.slice(0, -1) + address.pathname + address.search);
      await expect(names(shared)).toHaveText(['Moondrop Blessing 3', 'Truthear Nova']);
      await expect(shared.getByRole('checkbox', { name: said.iem })).toBeChecked();
      await expect(shared.getByRole('slider', { name: said.atLeast })).toHaveValue('7');
      await other.close();

      await page.goBack();
      await expect(count(page)).toHaveText(said.count(3));
      await page.goForward();
      await expect(count(page)).toHaveText(said.count(2));

      await page.getByRole('button', { name: said.remove }).click();
      await expect(page.getByRole('checkbox', { name: said.iem })).not.toBeChecked();
      await page.getByRole('button', { name: said.clear }).click();
      await expect(count(page)).toHaveText(said.count(12));
      expect(new URL(page.url()).search).toBe('');
      await expect(names(page)).toHaveCount(12);
    });

    test('disables what would leave nothing, and hides none of it', async ({ page }) => {
      await page.goto(start);
      await page.getByRole('checkbox', { name: said.iem }).check();
      await page.getByRole('slider', { name: said.atLeast }).fill('8');
      await expect(count(page)).toHaveText(said.count(0));
      await expect(page.getByRole('checkbox', { name: said.headphones })).toBeEnabled();
      await page.getByRole('slider', { name: said.atLeast }).fill('10');
      await expect(page.getByRole('checkbox', { name: said.headphones })).toBeDisabled();
      await expect(page.getByRole('checkbox', { name: said.iem })).toBeEnabled();
    });

    test('weighs Cost-Performance triple, with the published overall beside', async ({ page }) => {
      await page.goto(start);
      await page.locator('summary', { hasText: said.weights }).click();
      await page.getByRole('slider', { name: said.weight }).fill('3');
      const first = page.locator('[data-list] li').first();
      await expect(first).toContainText('4.6');
      await expect(first).toContainText(said.published);
      expect(new URL(page.url()).search).toBe('?weights=1,1,3,1,1');
      await page.getByRole('button', { name: said.reset }).click();
      expect(new URL(page.url()).search).toBe('');
      await expect(page.getByText(said.published)).toHaveCount(0);
    });

    test('sorts by what is asked, either way, as cards or table', async ({ page }) => {
      await page.goto(start);
      await page.getByLabel(said.sort).selectOption('price');
      await expect(names(page).first()).toHaveText('FiiO KA11');
      await page.getByRole('button', { name: said.reverse }).click();
      await expect(names(page).first()).toHaveText('KEF LS50 Meta');
      await page.getByRole('radio', { name: said.table }).check({ force: true });
      const table = page.getByRole('table').filter({ hasText: 'KEF LS50 Meta' });
      await expect(table.getByRole('rowheader').first()).toHaveText('KEF LS50 Meta');
      await table.getByRole('button', { name: said.name, exact: true }).press('Enter');
      await expect(table.getByRole('rowheader').first()).toHaveText('Apple AirPods Pro 3');
      await expect(table.getByRole('button', { name: said.name, exact: true })).toBeFocused();
      await expect(table.getByRole('columnheader', { name: said.name })).toHaveAttribute(
        'aria-sort',
        'ascending',
      );
      expect(new URL(page.url()).search).toBe('?sort=name&view=table');
      await page.getByLabel(said.sort).selectOption('value');
      await expect(table.getByRole('rowheader')).toHaveText([
        'Sony WH-1000XM6',
        'Topping DX5 II',
        'FiiO KA11',
        /./,
        /./,
        /./,
        /./,
        /./,
        /./,
        /./,
        /./,
        /./,
      ]);
    });

    test('says what of an address it can’t do, and does the rest', async ({ page }) => {
      await page.goto(`${start}?colour=red&sv=7-9&rs=0.8-`);
      await expect(page.getByText(said.ignored)).toBeVisible();
      await expect(names(page)).toHaveText([
        'Sony WH-1000XM6',
        'Neumann KH 120 II',
        'Sennheiser HD 600',
        'Sony IER-M9',
        'Sony IER-Z1R',
      ]);
    });

    test('finds tags by a part of their name', async ({ page }) => {
      await page.goto(start);
      await page.getByRole('searchbox', { name: said.find }).fill('Ｓｏｎ');
      const sony = page.getByRole('checkbox', { name: /^Sony/ });
      await sony.check();
      await expect(count(page)).toHaveText(said.count(3));
      await expect(page.getByRole('checkbox', { name: said.iem })).toHaveCount(0);
    });

    test('walks the frontier of the value map by arrow keys and opens a review', async ({
      page,
    }) => {
      await page.goto(start);
      await page.getByRole('button', { name: said.map }).press('Enter');
      const map = page.getByRole('region', { name: said.map });
      await expect(
        map.getByRole('table', { name: said.frontier }).getByRole('rowheader'),
      ).toHaveText(['FiiO KA11', 'Topping DX5 II', 'Sony WH-1000XM6']);
      await map.getByRole('link', { name: said.cheapest }).focus();
      await page.keyboard.press('ArrowRight');
      await expect(map.getByRole('link', { name: said.middle })).toBeFocused();
      await expect(map.locator('[data-detail]')).toContainText('Topping DX5 II');
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowRight');
      await expect(map.locator('[data-detail]')).toContainText('Sony WH-1000XM6');
      await page.keyboard.press('Escape');
      await expect(map.locator('[data-detail]')).toBeHidden();
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('FiiO KA11');
    });

    test('lets the map follow the filters and the pointer', async ({ page }) => {
      await page.goto(`${start}?map=overall`);
      await page.getByRole('checkbox', { name: said.iem }).check();
      const map = page.getByRole('region', { name: said.map });
      await expect(map.getByRole('rowheader')).toHaveText(['Truthear Nova', 'Sony IER-M9']);
      const point = map.getByRole('link', { name: /^Sony IER-M9/ }).first();
      await point.hover();
      await expect(map.locator('[data-detail]')).toContainText('Sony IER-M9');
      await map.getByRole('combobox').selectOption('sv');
      await expect(map.getByRole('rowheader')).toHaveText(['Truthear Nova']);
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

      test('filters in a sheet that says what it will show', async ({ page }) => {
        await page.goto(start);
        await expect(page.getByRole('checkbox', { name: said.iem })).toBeHidden();
        await page.getByRole('button', { name: said.filters }).tap();
        const sheet = page.getByRole('dialog', { name: said.filters });
        await sheet.getByRole('checkbox', { name: said.iem }).tap();
        await sheet.getByRole('button', { name: said.show(4) }).tap();
        await expect(sheet).toBeHidden();
        await expect(names(page)).toHaveCount(4);
        await expect(page.getByRole('button', { name: said.filters })).toBeFocused();
      });

      test('shows a point at the first touch and opens it at the second', async ({ page }) => {
        await page.goto(`${start}?map=overall`);
        const point = page.getByRole('link', { name: said.middle });
        await point.tap();
        await expect(page.locator('[data-detail]')).toContainText('Topping DX5 II');
        await point.tap();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topping DX5 II');
      });
    });

    for (const [state, address, act] of [
      ['with filters chosen', '?sv=0.5-&weights=1,1,3,1,1', undefined],
      ['with nothing left', '?sv=1-', undefined],
      ['as a table', '?view=table', undefined],
      ['with a point of the map open', '?map=overall', openPoint],
      ['with the sheet open', '', openSheet],
    ] as const) {
      test(`${state}: axe finds nothing, and nothing overflows`, async ({ page }) => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          if (act === openSheet) await page.setViewportSize({ width: 390, height: 844 });
          await page.goto(start + address);
          await page.waitForLoadState('networkidle');
          await act?.(page, language);
          const { violations } = await new AxeBuilder({ page })
            .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
            .analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          ).toEqual([]);
        }
        for (const width of [320, 390, 600, 768, 1000, 1280, 1440]) {
          await page.setViewportSize({ width, height: 844 });
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          expect(over, `${width} px`).toBeLessThanOrEqual(0);
        }
      });
    }
  });
}

async function openPoint(page: Page, language: Language): Promise<void> {
  await page.getByRole('link', { name: words[language].cheapest }).focus();
  await expect(page.locator('[data-detail]')).toBeVisible();
}

async function openSheet(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: words[language].filters }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

test('companies are filtered without prices, companies or a map', async ({ page }) => {
  await page.goto('/companies/en/');
  await page.getByRole('slider', { name: 'Reliability & Support, at least' }).fill('8');
  await expect(names(page)).toHaveText(['Neumann', 'Sennheiser', 'Apple']);
  await expect(page.getByRole('button', { name: 'Value map' })).toHaveCount(0);
  await expect(page.getByRole('slider', { name: /Price/ })).toHaveCount(0);
});

test('a catalog whose index can’t be had says so, and keeps its list', async ({ page }) => {
  await page.route('**/data/*.json', (route) => route.abort());
  await page.goto('/products/en/?sv=0.5-');
  await expect(page.getByText('The filters could not be loaded.')).toBeVisible();
  await expect(names(page)).toHaveCount(12);
});

test('the first view fetches no index where data are to be saved', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/products/en/', { waitUntil: 'networkidle' });
  expect(asked.filter((address) => address.includes('/data/'))).toEqual([]);
  await page.getByRole('checkbox', { name: words.en.iem }).check();
  await expect(count(page)).toHaveText('4 products');
  expect(asked.filter((address) => address.includes('/data/'))).not.toEqual([]);
});

test('all scripts of a catalog weigh at most 35 kB compressed, the map’s too', async ({ page }) => {
  let weight = 0;
  page.on('response', async (response) => {
    if (!response.url().endsWith('.js')) return;
    weight += gzipSync(await response.body()).length;
  });
  await page.goto('/products/en/?map=overall', { waitUntil: 'networkidle' });
  await expect(page.locator('[data-walk] a')).toHaveCount(3);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(35_000);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the listing is whole, with tags to go by, and shows no dead control', async ({ page }) => {
    await page.goto('/products/en/');
    await expect(names(page)).toHaveCount(12);
    await expect(page.getByRole('link', { name: 'In-ear monitors' })).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
