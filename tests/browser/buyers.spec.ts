import type { ChildProcess } from 'node:child_process';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Locator, type Page } from './test.ts';
import { barriersByTheme, overflows } from '../support/faults.ts';
import { serve } from '../support/serve.ts';
import { writeShop, type Product } from '../support/shop.ts';

// People who know what they want and what they can pay. One worker builds the shop that they are in.
test.describe.configure({ mode: 'default' });
test.use({ baseURL: 'http://localhost:4386/' });

/** Two of these are wireless, cancel noise, are still made and cost no more than 300 USD. */
const headphones: Product[] = [
  headphone('Quiet Cheap', 199, 0.6, ['wireless', 'cancelling']),
  headphone('Quiet Exact', 300, 0.8, ['wireless', 'cancelling']),
  headphone('Quiet Dear', 301, 1, ['wireless', 'cancelling']),
  headphone('Quiet Old', 150, 0.9, ['wireless', 'cancelling', 'discontinued']),
  headphone('Quiet Cable', 250, 0.7, ['cancelling']),
  headphone('Loud Free', 120, 0.5, ['wireless']),
  headphone('Loud Cable', 90, 0.4, []),
];
const amplifiers: Product[] = [
  amplifier('Desk Cheap', 12_000, 0.4),
  amplifier('Desk Exact', 50_000, 0.7),
  amplifier('Desk Dear', 50_100, 0.9),
];
/** It was measured by CTA-2034, by two laboratories. */
const speaker: Product = {
  ...{ name: 'Tall Speaker', category: 'bookshelf-speakers', traits: [], quotient: 0.5 },
  price: { en: 500, ja: 75_000 },
};
/** With the five above, more of one tag than a page of it holds. */
const earphones = Array.from({ length: 99 }, (_, at): Product => {
  const price = { en: 20 + at, ja: 3000 + at };
  const traits = ['wireless'] as const;
  return { name: `Bud ${at}`, category: 'wireless-earphones', price, quotient: 0.2, traits };
});

function headphone(name: string, usd: number, quotient: number, traits: Product['traits']) {
  return { name, category: 'headphones', price: { en: usd, ja: usd * 150 }, quotient, traits };
}
function amplifier(name: string, yen: number, quotient: number): Product {
  return {
    name,
    category: 'dac-amp',
    price: { en: yen / 100, ja: yen },
    quotient,
    traits: ['acme'],
  };
}

let server: ChildProcess;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const content = path.join(await mkdtemp(path.join(tmpdir(), 'soundproof-shop-')), 'content');
  await writeShop(content, [...headphones, ...amplifiers, ...earphones, speaker]);
  const measured = path.join(content, 'measurements/tall-speaker');
  await cp('tests/sites/trail/measurements/acme-one', measured, { recursive: true });
  server = await serve('start', content, 4386);
});

test.afterAll(() => void server.kill('SIGTERM'));

const words = {
  en: {
    headphones: 'Headphones',
    filter: 'Filter and sort 7',
    filters: /^Filters/,
    highest: 'At most',
    limit: '$300',
    wireless: /^Wireless/,
    cancelling: /^Active noise cancelling/,
    with: 'with',
    hide: /^Hide discontinued/,
    count: (number: number) => `${number} products`,
    show: (number: number) => `Show ${number} products`,
    without: 'Remove “without Discontinued”',
    tags: ['Wireless', 'Active noise cancelling'],
  },
  ja: {
    headphones: 'ヘッドホン',
    filter: '7件を絞り込む・並べ替える',
    filters: /^絞り込み/,
    highest: '上限',
    limit: '４万５千円',
    wireless: /^ワイヤレス/,
    cancelling: /^アクティブノイズキャンセリング/,
    with: '含む',
    hide: /^生産終了品を除く/,
    count: (number: number) => `${number}製品`,
    show: (number: number) => `${number}製品を表示`,
    without: '「生産終了以外」を外す',
    tags: ['ワイヤレス', 'アクティブノイズキャンセリング'],
  },
} as const;

type Said = (typeof words)[keyof typeof words];

const names = (page: Page) => page.locator('[data-list]').getByRole('heading', { level: 2 });
const count = (page: Page) => page.locator('[data-count]');
const prices = async (page: Page) => {
  const texts = await page.locator('[data-list] .price').allInnerTexts();
  return texts.map((text) => Number(text.replace(/[^\d.]/g, '')));
};

/** What a reader does with a control: presses its key, or touches it. */
type Do = (control: Locator) => Promise<void>;
const byKey: Do = (control) => control.press('Space');
const byTouch: Do = (control) => control.tap();

/** Asks for two traits within a limit, in the panel or in the sheet that holds it on a phone. */
async function choose(panel: Page | Locator, said: Said, act: Do): Promise<void> {
  await panel.getByRole('textbox', { name: said.highest }).fill(said.limit);
  for (const name of [said.wireless, said.cancelling]) {
    const trait = panel.getByRole('radiogroup', { name });
    await act(trait.getByRole('radio', { name: said.with, exact: true }));
  }
}

/** Only what was asked for is there, and its reviews say so. */
async function expectOnlyAsked(page: Page, said: Said, most: number): Promise<void> {
  await expect(count(page)).toHaveText(said.count(2));
  await expect(names(page)).toHaveText(['Quiet Exact', 'Quiet Cheap']);
  expect(Math.max(...(await prices(page)))).toBeLessThanOrEqual(most);
  for (const name of ['Quiet Exact', 'Quiet Cheap']) {
    await page.getByRole('link', { name, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    for (const tag of said.tags)
      await expect(page.getByRole('link', { name: tag, exact: true })).toBeVisible();
    await page.goBack();
    await expect(names(page)).toHaveCount(2);
  }
}

for (const language of ['en', 'ja'] as const) {
  const said = words[language];
  const most = language === 'en' ? 300 : 45_000;

  test.describe(`wireless headphones that cancel noise within a limit, ${language}`, () => {
    test('are found from their category with the keyboard', async ({ page }) => {
      await page.goto(`/products/${language}/headphones/`);
      await page.getByRole('link', { name: said.filter }).press('Enter');
      await expect(count(page)).toHaveText(said.count(7));
      await choose(page, said, byKey);
      await expect(count(page)).toHaveText(said.count(3));
      await byKey(page.getByRole('button', { name: said.hide }));
      await expect(page.getByRole('button', { name: said.without })).toBeVisible();
      await expectOnlyAsked(page, said, most);
    });

    test('what is no longer made is left out by a press before the index is there', async ({
      page,
    }) => {
      const { promise: isPressed, resolve: press } = Promise.withResolvers<void>();
      await page.route('**/data/products-*.json', async (route) => {
        await isPressed;
        await route.fallback();
      });
      await page.goto(`/products/${language}/`);
      const hide = page.getByRole('button', { name: said.hide });
      await hide.click();
      press();
      await expect(hide).toHaveAttribute('aria-pressed', 'true');
      expect(decodeURI(new URL(page.url()).search)).toMatch(/^\?tags=-\p{L}+$/u);
      expect(page.url()).not.toContain('null');
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

      test('are found in the sheet of filters', async ({ page }) => {
        await page.goto(`/products/${language}/headphones/`);
        await page.getByRole('link', { name: said.filter }).tap();
        await byTouch(page.getByRole('button', { name: said.filters }));
        const sheet = page.getByRole('dialog', { name: said.filters });
        await choose(sheet, said, byTouch);
        await byTouch(sheet.getByRole('button', { name: said.show(3) }));
        await expect(sheet).toBeHidden();
        await byTouch(page.getByRole('button', { name: said.hide }));
        await expectOnlyAsked(page, said, most);
      });

      test('axe finds nothing in the sheet with traits asked for and left out', async ({
        page,
      }) => {
        await page.goto(`/products/${language}/?category=headphones`);
        await byTouch(page.getByRole('button', { name: said.hide }));
        await byTouch(page.getByRole('button', { name: said.filters }));
        await choose(page.getByRole('dialog'), said, byTouch);
        await expect(page.getByRole('dialog').getByText(said.show(2))).toBeVisible();
        expect(await barriersByTheme(page)).toEqual([]);
        expect(await overflows(page)).toEqual([]);
      });
    });
  });
}

test('a Japanese reader with 50,000 yen finds an amplifier for the desk', async ({ page }) => {
  await page.goto('/ja/');
  await page.getByRole('main').getByRole('link', { name: 'デスクトップDAC/アンプ 3' }).click();
  await page.getByRole('link', { name: '3件を絞り込む・並べ替える' }).click();
  await expect(count(page)).toHaveText('3製品');
  const highest = page.getByRole('textbox', { name: '上限' });
  await highest.fill('５万');
  await highest.press('Enter');
  await expect(names(page)).toHaveText(['Desk Exact', 'Desk Cheap']);
  expect(await prices(page)).toEqual([50_000, 12_000]);
  // What was typed stays as it was typed; the address has it as a number.
  await expect(highest).toHaveValue('５万');
  await expect(page).toHaveURL('/products/ja/?category=dac-amp&price=-50000');
  await page.getByRole('link', { name: 'Desk Exact', exact: true }).click();
  await expect(page.getByRole('main')).toContainText('50,000円');
});

for (const [language, tag, all, whole, next] of [
  ['en', 'wireless', '104 products', 'The table’s headings sort all 104 products', 'Next'],
  ['ja', 'ワイヤレス', '104製品', 'カタログで104製品すべてを並べ替えます', '次へ'],
] as const) {
  test(`the headings of a long tag sort all of it in the catalog, ${language}`, async ({
    page,
  }) => {
    await page.goto(`/tags/${language}/${tag}/`);
    await expect(page.getByText(whole)).toBeVisible();
    const table = page.getByRole('main').getByRole('table').last();
    await expect(table.getByRole('rowheader')).toHaveCount(100);
    await table.getByRole('columnheader').getByRole('link').nth(2).press('Enter');
    await expect(page).toHaveURL(/\/\?tags=[^&]+&view=table&sort=price$/);
    await expect(count(page)).toHaveText(all);
    await expect(page.locator('[data-list]').getByRole('rowheader').first()).toHaveText('Bud 0');
  });

  test(`without script a long tag turns its pages, ${language}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`/tags/${language}/${tag}/`);
    await expect(page.getByText(whole)).toBeHidden();
    await expect(page.getByRole('columnheader').getByRole('link')).toHaveCount(0);
    await page.getByRole('link', { name: next, exact: true }).click();
    await expect(page.getByRole('rowheader')).toHaveCount(4);
    await context.close();
  });
}

test('the page of a tag that is a company’s name leads to its review', async ({ page }) => {
  await page.goto('/tags/ja/acme/');
  await page.getByRole('link', { name: 'Acmeの企業レビュー' }).click();
  await expect(page).toHaveURL('/companies/ja/acme/');
  await page.goto('/tags/ja/ワイヤレス/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ワイヤレス');
  await expect(page.getByRole('link', { name: /企業レビュー$/ })).toHaveCount(0);
});

for (const [language, said] of [
  [
    'en',
    {
      plot: 'Frequency response measured by Audio Science Review',
      slider: 'Read the curve at a frequency',
      read: /^1\skHz: On axis .*, Listening window .*, Sound power DI \+\d\.\d\sdB$/,
      preference: /^speaker preference \d\.\d$/,
      bass: '−6 dB at 50 Hz',
      table: 'Levels at octave centres, dB',
      line: 'Sound power DI',
    },
  ],
  [
    'ja',
    {
      plot: 'Audio Science Reviewが測定した周波数特性',
      slider: '値を読み取る周波数',
      read: /^1\skHz：正面軸上 .*、リスニングウィンドウ .*、音響パワーDI \+\d\.\d\sdB$/,
      preference: /^スピーカーの好ましさ \d\.\d$/,
      bass: '低域の限界（−6 dB） 50 Hz',
      table: 'オクターブ中心周波数でのレベル（dB）',
      line: '音響パワーDI',
    },
  ],
] as const) {
  test(`a set by CTA-2034 is drawn, read, told in numbers and downloaded, ${language}`, async ({
    page,
  }) => {
    await page.goto(`/products/${language}/tall-speaker/`);
    await expect(page.getByRole('img', { name: said.plot })).toBeVisible();
    await page.getByRole('slider', { name: said.slider }).first().focus();
    await expect(page.getByRole('slider').first()).toHaveAttribute('aria-valuetext', said.read);
    for (const name of [said.preference, said.bass]) {
      const formula = page.getByRole('link', { name }).first();
      await expect(formula).toHaveAttribute('href', /\/method\/.+#/);
    }
    await page.getByText(said.table).first().click();
    await expect(page.getByRole('columnheader', { name: said.line })).toBeVisible();
    await expect(page.getByRole('link', { name: 'CSV' }).first()).toHaveAttribute('download');
    expect(await barriersByTheme(page)).toEqual([]);
    expect(await overflows(page)).toEqual([]);
  });
}
