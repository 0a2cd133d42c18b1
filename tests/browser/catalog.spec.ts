import { expect, test, type Locator, type Page } from './test.ts';
import { gzipSync } from 'node:zlib';
import type { Language } from '../../src/domain/languages/index.ts';
import { barriers, barriersByTheme, overflows, smallFields } from '../support/faults.ts';
import { randomIndex } from '../support/random-index.ts';

const words = {
  en: {
    iem: /^In-ear monitors/,
    armature: /^Balanced armature/,
    headphones: /^Headphones/,
    family: 'Headphones and earphones',
    bluetooth: /^Bluetooth/,
    bluetoothTag: 'Bluetooth',
    either: 'with or without',
    without: 'without',
    withoutBluetooth: 'Remove “without Bluetooth”',
    with: 'with',
    technology: 'Technology',
    weights: 'Own weights',
    atLeast: 'Scientific Validity, at least',
    dearest: 'Price, USD, at most',
    priceUnder: /^[\d,]+ USD$/,
    lowest: 'At least',
    highest: 'At most',
    typed: ['$300', '1.5k'],
    ends: ['300', '1500'],
    chipOfEnds: 'Remove “300 to 1,500 USD”',
    notAmount: /^This is no amount in USD/,
    belowLeast: /^This is less than the lowest price, 300 USD/,
    clear: 'Clear all',
    remove: /^Remove “In-ear monitors and earphones”/,
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
    sources: 'Independent sources',
    fourOfFive: '4 of 5',
    noneOfOne: '0 of 1',
    name: 'Name',
    ignored: /Ignored .*tag=red \(no such filter\); sv=7-9 \(write scores/,
    frontier: 'Frontier of value',
    find: 'Find a tag or company',
    nameHolds: 'Name contains',
    withoutName: /^Remove “name contains “ｓｏｎｙ/,
    compare: /^Compare .*[A-Z]/,
    compareThree: 'Compare 3',
    comparison: 'Compare',
    cheapest: 'Truthear Nova, 2.8, 149 USD',
    best: 'Sony IER-M9, 3.2, 1,093 USD',
    several: /They are of several categories/,
  },
  ja: {
    iem: /^インイヤーモニター/,
    armature: /^バランスドアーマチュア/,
    headphones: /^ヘッドホン \d/,
    family: 'ヘッドホン・イヤホン',
    bluetooth: /^Bluetooth/,
    bluetoothTag: 'Bluetooth',
    either: '指定なし',
    without: '除く',
    withoutBluetooth: '「Bluetooth以外」を外す',
    with: '含む',
    technology: '技術',
    weights: '自分の重み付け',
    atLeast: '科学的有効性の下限',
    dearest: '価格（円）の上限',
    priceUnder: /^[\d,]+円$/,
    lowest: '下限',
    highest: '上限',
    typed: ['５万', '22万5千円'],
    ends: ['50000', '225000'],
    chipOfEnds: '「50,000〜225,000円」を外す',
    notAmount: /^円の金額として読み取れません/,
    belowLeast: /^下限の50,000円を下回っています/,
    clear: 'すべて外す',
    remove: /^「インイヤーモニター・イヤホン」を外す/,
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
    sources: '独立した出典',
    fourOfFive: '5件中4件',
    noneOfOne: '1件中0件',
    name: '名前',
    ignored: /除きました.*tag=red（この名前の条件はありません）、sv=7-9（評価は/,
    frontier: 'より安くて同等以上のものがない製品',
    find: 'タグ・企業を探す',
    nameHolds: '名前に含まれる文字',
    withoutName: /^「名前に「ｓｏｎｙ/,
    compare: /^比較する：/,
    compareThree: '3製品を比較',
    comparison: '比較',
    cheapest: /^Truthear Nova、2\.8、/,
    best: /^Sony IER-M9、3\.2、/,
    several: /種類の違う製品は互いの代わりになりません/,
  },
} as const;

const names = (page: Page) => page.locator('[data-list]').getByRole('heading', { level: 2 });
const count = (page: Page) => page.locator('[data-count]');

/** The list of categories that headphones and earphones are in. */
const family = (page: Page, language: Language) =>
  page.locator('summary', { hasText: words[language].family });
/** The radio that asks for a tag. */
const withTag = (page: Page, language: Language, name: RegExp) =>
  page
    .getByRole('radiogroup', { name })
    .getByRole('radio', { name: words[language].with, exact: true });

/** Goes on with the Tab key until a control has the focus, as a reader without a mouse does. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`The Tab key does not reach ${control}.`);
}

/** Narrows by two groups, a rating and a price, with nothing but the keyboard. */
async function narrowByKeyboard(page: Page, language: Language): Promise<void> {
  const said = words[language];
  await tabTo(page, family(page, language));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('checkbox', { name: said.iem }));
  await page.keyboard.press('Space');
  await expect(count(page)).toHaveText(said.count(4));

  const dearest = page.getByRole('slider', { name: said.dearest });
  await tabTo(page, dearest);
  for (let step = 0; step < 15; step++) await page.keyboard.press('ArrowLeft');
  await expect(dearest).toHaveAttribute('aria-valuetext', said.priceUnder);
  await expect(count(page)).toHaveText(said.count(2));

  const validity = page.getByRole('slider', { name: said.atLeast });
  await tabTo(page, validity);
  for (let step = 0; step < 7; step++) await page.keyboard.press('ArrowRight');
  await expect(validity).toHaveAttribute('aria-valuetext', '0.7');

  await tabTo(page, page.locator('summary', { hasText: said.technology }));
  await page.keyboard.press('Enter');
  const armature = page.getByRole('radiogroup', { name: said.armature });
  await tabTo(page, armature.getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowRight');
  await expect(armature.getByRole('radio', { name: said.with, exact: true })).toBeChecked();
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
      expect([...address.searchParams.keys()]).toEqual(['category', 'tags', 'sv', 'price']);

      const other = await browser.newContext();
      const shared = await other.newPage();
      await shared.goto(baseURL!.slice(0, -1) + address.pathname + address.search);
      await expect(names(shared)).toHaveText(['Moondrop Blessing 3', 'Truthear Nova']);
      await expect(shared.getByRole('checkbox', { name: said.iem })).toBeChecked();
      await expect(shared.getByRole('slider', { name: said.atLeast })).toHaveValue('7');
      await other.close();

      // Each control was one step, however often its slider was pressed.
      const chosen = () => [...new URL(page.url()).searchParams.keys()].join();
      for (const left of ['category,sv,price', 'category,price', 'category', '']) {
        await page.goBack();
        expect(chosen()).toBe(left);
      }
      await expect(count(page)).toHaveText(said.count(12));
      for (let steps = 0; steps < 4; steps++) await page.goForward();
      expect(chosen()).toBe('category,tags,sv,price');
      await expect(count(page)).toHaveText(said.count(2));

      await page.getByRole('button', { name: said.remove }).click();
      await expect(page.getByRole('checkbox', { name: said.iem })).not.toBeChecked();
      await page.getByRole('button', { name: said.clear }).click();
      await expect(count(page)).toHaveText(said.count(12));
      expect(new URL(page.url()).search).toBe('');
      await expect(names(page)).toHaveCount(12);
    });

    test('takes prices as they are typed, and says at the field what is none', async ({ page }) => {
      await page.goto(start);
      const lowest = page.getByRole('textbox', { name: said.lowest });
      const highest = page.getByRole('textbox', { name: said.highest });
      await lowest.fill(said.typed[0]);
      await highest.fill(said.typed[1]);
      await highest.press('Enter');
      await expect(page.getByRole('button', { name: said.chipOfEnds })).toBeVisible();
      await expect(lowest).toHaveValue(said.typed[0]);
      await expect(highest).toHaveValue(said.typed[1]);
      expect(new URL(page.url()).search).toBe(`?price=${said.ends.join('-')}`);

      for (const [text, fault] of [
        ['cheap', said.notAmount],
        ['10', said.belowLeast],
      ] as const) {
        await highest.fill(text);
        await highest.press('Enter');
        await expect(highest).toHaveAccessibleDescription(fault);
        await expect(highest).toHaveAttribute('aria-invalid', 'true');
        await expect(highest).toHaveValue(text);
      }
      expect(new URL(page.url()).search).toBe(`?price=${said.ends.join('-')}`);
      expect(await barriers(page)).toEqual([]);

      await highest.fill('');
      await highest.press('Enter');
      await expect(highest).not.toHaveAttribute('aria-invalid');
      expect(new URL(page.url()).search).toBe(`?price=${said.ends[0]}-`);
      await page.goBack();
      await expect(highest).toHaveValue(said.ends[1]);
    });

    test('disables what would leave nothing, and hides none of it', async ({ page }) => {
      await page.goto(start);
      await family(page, language).click();
      await page.getByRole('checkbox', { name: said.iem }).check();
      await page.getByRole('slider', { name: said.atLeast }).fill('8');
      await expect(count(page)).toHaveText(said.count(0));
      await expect(page.getByRole('checkbox', { name: said.headphones })).toBeEnabled();
      await page.getByRole('slider', { name: said.atLeast }).fill('10');
      await expect(page.getByRole('checkbox', { name: said.headphones })).toBeDisabled();
      await expect(page.getByRole('checkbox', { name: said.iem })).toBeEnabled();
    });

    test('asks for a tag, leaves it out, and lets it be, by mouse and keyboard', async ({
      page,
    }) => {
      await page.goto(start);
      const wireless = page.getByRole('radiogroup', { name: said.bluetooth });
      const state = (name: string) => wireless.getByRole('radio', { name, exact: true });
      const query = () => new URL(page.url()).search;
      await wireless.getByText(said.bluetoothTag, { exact: true }).click();
      await expect(state(said.with)).toBeChecked();
      await expect(count(page)).toHaveText(said.count(3));
      expect(query()).toBe('?tags=bluetooth');
      await state(said.with).press('ArrowLeft');
      await state(said.either).press('ArrowLeft');
      await expect(state(said.without)).toBeFocused();
      await expect(count(page)).toHaveText(said.count(9));
      expect(query()).toBe('?tags=-bluetooth');
      await expect(page.getByRole('button', { name: said.withoutBluetooth })).toBeVisible();
      expect(await barriers(page)).toEqual([]);
      await wireless.getByText(said.bluetoothTag, { exact: true }).click();
      await expect(state(said.either)).toBeChecked();
      expect(query()).toBe('');
    });

    test('weighs Cost-Performance triple, with the published overall beside', async ({ page }) => {
      await page.goto(start);
      // A press with the mouse is lost where the panel above grows between down and up.
      await page.locator('summary', { hasText: said.weights }).press('Enter');
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
      await table.getByRole('button', { name: said.sources, exact: true }).click();
      await expect(table.getByRole('row').nth(1)).toContainText('Sony WH-1000XM6');
      await expect(table.getByRole('row').nth(1)).toContainText(said.fourOfFive);
      await expect(table.getByRole('row').last()).toContainText('Sennheiser HD 600');
      await expect(table.getByRole('row').last()).toContainText(said.noneOfOne);
      expect(new URL(page.url()).search).toBe('?sort=independent&view=table');
      await page.getByLabel(said.sort).selectOption('value');
      await expect(table.getByRole('rowheader')).toHaveText([
        'Sony WH-1000XM6',
        'Topping DX5 II',
        'KEF LS50 Meta',
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

    test('keeps what is compared with its product while the list changes', async ({ page }) => {
      await page.goto(`${start}?sort=name`);
      const heading = page.getByRole('heading', { level: 2 });
      const cards = page.locator('[data-list]').getByRole('listitem').filter({ has: heading });
      const first = 'Apple AirPods Pro 3';
      await expect(names(page).first()).toHaveText(first);
      const compare = (pressed: boolean) => ({ name: said.compare, pressed });
      await cards.first().getByRole('button', compare(false)).click();
      await page.getByRole('button', { name: said.reverse }).click();
      await expect(cards.last().getByRole('heading')).toHaveText(first);
      await expect(cards.last().getByRole('button', compare(true))).toHaveCount(1);
      await expect(cards.getByRole('button', compare(true))).toHaveCount(1);

      await cards.first().getByRole('button', compare(false)).click();
      const second = await cards.first().getByRole('heading').innerText();
      const tray = page.locator('compare-tray').getByRole('listitem');
      await expect(tray).toContainText([first, second]);
    });

    test('says what of an address it can’t do, and does the rest', async ({ page }) => {
      await page.goto(`${start}?tag=red&sv=7-9&rs=0.8-&utm_source=letter`);
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

    test('finds products by a part of their name', async ({ page }) => {
      await page.goto(`${start}?fbclid=1`);
      const name = page.getByRole('searchbox', { name: said.nameHolds });
      await name.pressSequentially('ｓｏｎｙ ier ');
      await expect(names(page)).toHaveText(['Sony IER-M9', 'Sony IER-Z1R']);
      await expect(name).toHaveValue('ｓｏｎｙ ier ');
      await name.press('Enter');
      expect(new URL(page.url()).searchParams.get('name')).toBe('ｓｏｎｙ ier');
      expect(new URL(page.url()).searchParams.get('fbclid')).toBe('1');
      await page.getByRole('button', { name: said.withoutName }).click();
      await expect(count(page)).toHaveText(said.count(12));
      await expect(name).toHaveValue('');
      expect(new URL(page.url()).search).toBe('?fbclid=1');
    });

    test('walks the frontier of the value map by arrow keys and opens a review', async ({
      page,
    }) => {
      await page.goto(`${start}?category=in-ear`);
      await page.getByRole('button', { name: said.map }).press('Enter');
      const map = page.getByRole('region', { name: said.map });
      await expect(
        map.getByRole('table', { name: said.frontier }).getByRole('rowheader'),
      ).toHaveText(['Truthear Nova', 'Sony IER-M9']);
      await map.getByRole('link', { name: said.cheapest }).focus();
      await page.keyboard.press('ArrowRight');
      await expect(map.getByRole('link', { name: said.best })).toBeFocused();
      await expect(map.locator('[data-detail]')).toContainText('Sony IER-M9');
      await page.keyboard.press('ArrowRight');
      await expect(map.getByRole('link', { name: said.best })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(map.locator('[data-detail]')).toBeHidden();
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Truthear Nova');
    });

    test('lets the map follow the filters and the pointer, with a frontier of one category alone', async ({
      page,
    }) => {
      await page.goto(`${start}?map=overall`);
      const map = page.getByRole('region', { name: said.map });
      await expect(map.getByText(said.several)).toBeVisible();
      await expect(map.getByRole('table')).toBeHidden();
      await expect(map.getByRole('link')).toHaveCount(0);
      await family(page, language).click();
      await page.getByRole('checkbox', { name: said.iem }).check();
      await expect(map.getByText(said.several)).toBeHidden();
      await expect(map.getByRole('rowheader')).toHaveText(['Truthear Nova', 'Sony IER-M9']);
      const point = map.getByRole('link', { name: /^Sony IER-M9/ }).first();
      await point.hover();
      await expect(map.locator('[data-detail]')).toContainText('Sony IER-M9');
      await map.getByRole('combobox').selectOption('sv');
      await expect(map.getByRole('rowheader')).toHaveText(['Truthear Nova']);
    });

    test('skips to the results', async ({ page }) => {
      await page.goto(start);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page.locator('#results')).toBeFocused();
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

      test('closes its sheet by Back and keeps what was chosen, then goes back', async ({
        page,
      }) => {
        await page.goto(`/${language}/`);
        await page.goto(start);
        const sheet = page.getByRole('dialog', { name: said.filters });
        await page.getByRole('button', { name: said.filters }).tap();
        await withTag(page, language, said.bluetooth).tap();
        await expect(sheet.getByRole('button', { name: said.show(3) })).toBeVisible();
        await page.goBack();
        await expect(sheet).toBeHidden();
        await expect(count(page)).toHaveText(said.count(3));
        expect(new URL(page.url()).search).toBe('?tags=bluetooth');
        await page.goBack();
        await expect(count(page)).toHaveText(said.count(12));

        await page.getByRole('button', { name: said.filters }).tap();
        await sheet.getByRole('button', { name: said.show(12) }).tap();
        await expect(sheet).toBeHidden();
        await page.goBack();
        await expect(page).toHaveURL(`/${language}/`);
      });

      test('narrows in a sheet that says what it will show, and compares three', async ({
        page,
      }) => {
        await page.goto(start);
        await expect(page.getByRole('checkbox', { name: said.iem })).toBeHidden();
        await page.getByRole('button', { name: said.filters }).tap();
        const sheet = page.getByRole('dialog', { name: said.filters });
        await sheet.locator('summary', { hasText: said.family }).tap();
        await sheet.getByRole('checkbox', { name: said.iem }).tap();
        await sheet.getByRole('button', { name: said.show(4) }).tap();
        await expect(sheet).toBeHidden();
        await expect(page.getByRole('button', { name: said.filters })).toBeFocused();

        for (let product = 0; product < 3; product++) {
          await page.getByRole('button', { name: said.compare, pressed: false }).first().tap();
        }
        await page.getByRole('button', { name: said.filters }).tap();
        await sheet.locator('summary', { hasText: said.technology }).tap();
        await withTag(page, language, said.armature).tap();
        await sheet.getByRole('slider', { name: said.atLeast }).fill('7');
        await sheet.getByRole('slider', { name: said.dearest }).fill('45');
        await sheet.getByRole('button', { name: said.show(2) }).tap();
        await expect(names(page)).toHaveText(['Moondrop Blessing 3', 'Truthear Nova']);

        await page.getByRole('link', { name: said.compareThree }).tap();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.comparison);
        await expect(page.getByRole('columnheader').getByRole('link')).toHaveCount(3);
      });

      test('shows a point at the first touch and opens it at the second', async ({ page }) => {
        await page.goto(`${start}?category=in-ear&map=overall`);
        const point = page.getByRole('link', { name: said.best });
        await point.tap();
        await expect(page.locator('[data-detail]')).toContainText('Sony IER-M9');
        await point.tap();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sony IER-M9');
      });
    });

    for (const [state, address, act] of [
      ['with filters chosen', '?sv=0.5-&weights=1,1,3,1,1', undefined],
      ['with nothing left', '?sv=1-', undefined],
      ['as a table', '?view=table', undefined],
      ['with a map of several categories', '?map=overall', undefined],
      ['with a point of the map open', '?category=in-ear&map=overall', openPoint],
      ['with the sheet open', '', openSheet],
    ] as const) {
      test(`${state}: axe finds nothing, nothing overflows, and no field is small`, async ({
        page,
      }) => {
        if (act === openSheet) await page.setViewportSize({ width: 390, height: 844 });
        await page.goto(start + address, { waitUntil: 'networkidle' });
        await act?.(page, language);
        expect.soft(await barriersByTheme(page), 'what axe finds').toEqual([]);
        expect.soft(await overflows(page), 'wider than the window').toEqual([]);
        expect.soft(await smallFields(page), 'fields that a phone zooms into').toEqual([]);
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

test.describe('with ten thousand products', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/data/products-en-*.json', (route) =>
      route.fulfill({ json: randomIndex(10_000) }),
    );
    await page.route('**/data/products-en-verdicts-*/*.json', (route) =>
      route.fulfill({ json: [] }),
    );
    // A page that a pointer rests upon is fetched ahead, and these have none.
    await page.route('**/products/en/maker-model-*/', (route) => route.fulfill({ body: '' }));
  });

  test('pages are turned, and back turns them back', async ({ page }) => {
    await page.goto('/products/en/?sort=name');
    await expect(count(page)).toHaveText('10,000 products');
    await expect(names(page)).toHaveCount(48);
    await expect(names(page).first()).toHaveText('Maker Model 0');
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(names(page).first()).toHaveText('Maker Model 48');
    await expect(count(page)).toBeFocused();
    await page.getByRole('link', { name: 'Page 209' }).click();
    await expect(names(page)).toHaveCount(10_000 - 208 * 48);
    await expect(page.getByRole('link', { name: 'Next' })).toHaveCount(0);
    await page.goBack();
    await expect(names(page).first()).toHaveText('Maker Model 48');
    await page.getByLabel('Sort by').selectOption('price');
    expect(new URL(page.url()).search).toBe('?sort=price');
  });

  test('what is no longer made is left out by one press, and comes back by another', async ({
    page,
  }) => {
    await page.goto('/products/en/?sort=name');
    await expect(count(page)).toHaveText('10,000 products');
    const hide = page.getByRole('button', { name: /^Hide discontinued [\d,]+$/ });
    const hidden = Number((await hide.innerText()).replace(/\D/g, ''));
    expect(hidden).toBeGreaterThan(0);
    await hide.click();
    await expect(hide).toHaveAttribute('aria-pressed', 'true');
    await expect(count(page)).toHaveText(`${(10_000 - hidden).toLocaleString('en')} products`);
    expect(new URL(page.url()).search).toBe('?tags=-tag-3&sort=name');
    await hide.press('Enter');
    await expect(count(page)).toHaveText('10,000 products');
    await page.goBack();
    await expect(hide).toHaveAttribute('aria-pressed', 'true');
  });

  test('the table keeps its head and its names in view', async ({ page }) => {
    await page.setViewportSize({ width: 600, height: 700 });
    await page.goto('/products/en/?view=table');
    const frame = page.locator('[data-list] .table-frame');
    await expect(frame.getByRole('rowheader')).toHaveCount(48);
    await frame.evaluate((element) => element.scrollTo(300, 900));
    const box = (await frame.boundingBox())!;
    const head = (await frame.getByRole('columnheader', { name: 'Overall' }).boundingBox())!;
    const name = (await frame.getByRole('rowheader').nth(20).boundingBox())!;
    expect(head.y).toBeLessThan(box.y + 20);
    expect(head.y).toBeGreaterThanOrEqual(box.y - 1);
    expect(Math.abs(name.x - box.x)).toBeLessThan(2);
  });

  test('lists of many options are whole when asked for', async ({ page }) => {
    await page.goto('/products/en/?sort=name');
    const company = page.locator('[data-facet="company"]');
    await company.locator('summary').click();
    await expect(company.getByRole('checkbox')).toHaveCount(8);
    await company.getByRole('button', { name: 'Show all 700' }).click();
    await expect(company.getByRole('checkbox')).toHaveCount(700);
    await company.getByRole('checkbox', { name: /^Maker 699/ }).check();
    await company.getByRole('button', { name: 'Show fewer' }).click();
    await expect(company.getByRole('checkbox')).toHaveCount(9);
    await expect(company.getByRole('checkbox', { name: /^Maker 699/ })).toBeChecked();
  });
});

for (const [language, follow] of [
  ['en', 'Filter, sort and map these products'],
  ['ja', 'これらの製品を絞り込む・並べ替える'],
] as const) {
  test(`a company leads to the catalog of its products, ${language}`, async ({ page }) => {
    await page.goto(`/companies/${language}/sony/`);
    await page.getByRole('link', { name: follow }).click();
    await expect(page).toHaveURL(`/products/${language}/?company=sony`);
    await expect(names(page)).toHaveText(['Sony WH-1000XM6', 'Sony IER-M9', 'Sony IER-Z1R']);
    await expect(page.getByRole('checkbox', { name: /^Sony/ })).toBeChecked();
    await page.goto(`/companies/${language}/kef/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('KEF');
    // Of a single product there is nothing to filter.
    await expect(page.getByRole('link', { name: follow })).toHaveCount(0);
  });

  test(`the table of 1440 px shows its last row whole, whatever it holds, ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(`/products/${language}/?view=table&weights=1,1,3,1,1`);
    const frame = page.locator('[data-list] .table-frame');
    await expect(frame.getByRole('rowheader')).toHaveCount(12);
    const cut = await frame.evaluate((element) => [
      element.scrollHeight - element.clientHeight,
      element.scrollWidth - element.clientWidth,
    ]);
    expect(cut).toEqual([0, 0]);
    const [last, framed] = [
      await frame.getByRole('row').last().boundingBox(),
      await frame.boundingBox(),
    ];
    expect(last!.y + last!.height).toBeLessThanOrEqual(framed!.y + framed!.height + 1);
  });
}

test('a tag leads to the catalog of its products', async ({ page }) => {
  await page.goto('/tags/en/in-ear-monitors/');
  await page.getByRole('link', { name: 'Filter, sort and map these products' }).click();
  await expect(count(page)).toHaveText('4 products');
  await expect(withTag(page, 'en', words.en.iem)).toBeChecked();
});

test('the other language shows the same choice, but for prices', async ({ page }) => {
  await page.goto('/products/en/?tags=hybrid&sv=0.7-&price=100-2000&sort=date&weights=1,1,3,1,1');
  await expect(count(page)).toHaveText('2 products');
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(count(page)).toHaveText('2製品');
  expect(new URL(page.url()).search).toBe('?tags=hybrid&sv=0.7-&weights=1,1,3,1,1&sort=date');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(count(page)).toHaveText('2 products');
});

test('companies are filtered without prices, companies or a map', async ({ page }) => {
  await page.goto('/companies/en/');
  await page.getByRole('slider', { name: 'Reliability & Support, at least' }).fill('8');
  await expect(names(page)).toHaveText(['Neumann', 'Sennheiser', 'Apple']);
  await expect(page.getByRole('button', { name: 'Value map' })).toHaveCount(0);
  await expect(page.getByRole('slider', { name: /Price/ })).toHaveCount(0);
});

test('a catalog whose index can’t be had says so, and keeps its list', async ({ page, faults }) => {
  faults.allow(/\/data\/|Failed to fetch/);
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
  await family(page, 'en').click();
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
  await page.goto('/products/en/?category=in-ear&map=overall', { waitUntil: 'networkidle' });
  await expect(page.locator('[data-walk] a')).toHaveCount(2);
  expect(weight).toBeGreaterThan(0);
  expect(weight).toBeLessThanOrEqual(35_000);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the listing is whole, with tags to go by, and shows no dead control', async ({ page }) => {
    await page.goto('/products/en/');
    await expect(names(page)).toHaveCount(12);
    await expect(page.getByRole('link', { name: 'In-ear monitors 4' })).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});
