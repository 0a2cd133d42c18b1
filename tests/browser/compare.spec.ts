import { expect, test, type Locator, type Page } from './test.ts';
import { languages } from '../../src/domain/languages/index.ts';
import { urls } from '../../src/urls.ts';
import { barriersByTheme, overflows } from '../support/faults.ts';

const spoken = {
  en: {
    compare: 'Compare',
    product: (name: string) => `Compare ${name}`,
    tray: 'Products to compare',
    all: (number: number) => `Compare ${number}`,
    oneMore: 'Choose one more to compare.',
    remove: (name: string) => `Remove ${name} from the comparison`,
    added: (name: string) => `${name} added to the comparison. T leads to it.`,
    removed: (name: string) => `${name} removed from the comparison.`,
    full: 'Four at most: remove one first.',
    clear: 'Clear',
    scores: 'Scores',
    facts: 'Facts',
    technology: 'Technology Level',
    best: 'best',
    equal: 'equal',
    switch: '日本語',
    another: 'Add another product to compare',
    choose: 'Choose from all products',
    needsScript: 'Comparing products needs JavaScript.',
    title: 'Sony IER-Z1R and Truthear Nova compared · Soundproof',
    unknown: 'There is no review “no-such-thing” here',
    failed: '“sony-ier-m9” could not be loaded',
    tooMany: 'At most 4 products can be compared. Left out: “fiio-ka11”.',
    words: '0.5 lower overall, mostly in Scientific Validity (−0.5) and Cost-Performance (−0.3)',
    proof: '149 USD ÷ 1,511 USD → 0.1',
    add: 'Add a product',
    noSuch: 'No product is called “Sony IER”',
    there: 'Sony IER-M9 is already there.',
    price: 'Price when reviewed',
    lowest: 'lowest',
    weights: 'Own weights',
    weightOf: 'Weight of Cost-Performance',
    own: 'Own overall',
    published: 'published 2.3',
    notWeights: 'The address names no weights',
    copy: 'Copy the address',
    copied: 'Copied.',
  },
  ja: {
    compare: '比較',
    product: (name: string) => `比較する：${name}`,
    tray: '比較する製品',
    all: (number: number) => `${number}製品を比較`,
    oneMore: 'もう1製品選ぶと比較できます。',
    remove: (name: string) => `${name}を比較から外す`,
    added: (name: string) => `${name}を比較に加えました。Tキーで比較欄に移ります。`,
    removed: (name: string) => `${name}を比較から外しました。`,
    full: '比較できるのは4製品までです。先に1つ外してください。',
    clear: 'すべて外す',
    scores: '評価',
    facts: '製品の情報',
    technology: '技術レベル',
    best: '最高',
    equal: '同じ',
    switch: 'English',
    another: '比較するには、もう1製品が必要です。',
    choose: '製品一覧から選ぶ',
    needsScript: '製品の比較にはJavaScriptが必要です。',
    title: 'Sony IER-Z1R、Truthear Novaの比較 · Soundproof',
    unknown: '「no-such-thing」のレビューはこのサイトにない',
    failed: '「sony-ier-m9」を読み込めませんでした',
    tooMany: '並べられるのは4製品までのため、「fiio-ka11」を除きました。',
    words:
      '総合評価は0.5低く、主に科学的有効性（−0.5）とコストパフォーマンス（−0.3）で下回ります。',
    proof: '22,410円 ÷ 226,710円 → 0.1',
    add: '製品を追加',
    noSuch: '「Sony IER」に当たる製品がないか、複数あります。',
    there: 'Sony IER-M9はすでに比較に入っています。',
    price: '評価時の価格',
    lowest: '最安',
    weights: '自分の重み付け',
    weightOf: 'コストパフォーマンスの重み',
    own: '自分の総合評価',
    published: '公開値 2.3',
    notWeights: 'アドレスの重みは使えません。',
    copy: 'このページのアドレスをコピー',
    copied: 'コピーしました。',
  },
} as const;

const four = ['sony-ier-z1r', 'truthear-nova', 'moondrop-blessing-3', 'sony-ier-m9'];
const names = ['Sony IER-Z1R', 'Truthear Nova', 'Moondrop Blessing 3', 'Sony IER-M9'];
const heads = (page: Page, facts: string) =>
  page.getByRole('region', { name: facts }).getByRole('columnheader');
const remark = (page: Page) => page.getByRole('main').getByRole('status').first();

for (const language of languages) {
  const words = spoken[language];
  const tray = (page: Page) => page.getByRole('region', { name: words.tray });

  test.describe(`in ${language}`, () => {
    test('a reader fills the tray from a list and a review, and compares three', async ({
      page,
    }) => {
      await page.goto(urls.listing('product', language));
      await expect(tray(page)).toBeHidden();
      const first = page.getByRole('button', { name: words.product(names[0]!), exact: true });
      await expect(first).toHaveAttribute('aria-pressed', 'false');
      await first.click();
      await expect(first).toHaveAttribute('aria-pressed', 'true');
      await expect(tray(page)).toContainText(words.oneMore);
      await expect(page.getByText(words.added(names[0]!))).toHaveCount(1);
      await page.getByRole('button', { name: words.product(names[1]!) }).click();

      await page.getByRole('link', { name: names[2]!, exact: true }).click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(names[2]!);
      await expect(tray(page).getByRole('listitem')).toHaveText([/Sony IER-Z1R/, /Truthear Nova/]);
      await page.getByRole('button', { name: words.product(names[2]!) }).click();

      await tray(page)
        .getByRole('link', { name: words.all(3) })
        .click();
      await expect(page).toHaveURL(urls.compare(language, four.slice(0, 3)));
      await expect(heads(page, words.facts)).toHaveText(
        names.slice(0, 3).map((name) => new RegExp(name)),
      );
      // The page shows what the tray holds; the tray does not repeat it.
      await expect(tray(page)).toBeHidden();
    });

    test('T leads from a card to the tray, and Escape back', async ({ page }) => {
      await page.goto(urls.listing('product', language));
      const [first, second] = [0, 1].map((at) =>
        page.getByRole('button', { name: words.product(names[at]!), exact: true }),
      ) as [Locator, Locator];
      await first.press('t');
      await expect(first).toBeFocused();
      await first.press('Space');
      await first.press('t');
      await expect(tray(page).getByRole('button').first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(first).toBeFocused();
      await second.press('Space');
      await second.press('T');
      await expect(tray(page).getByRole('link', { name: words.all(2) })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(urls.compare(language, four.slice(0, 2)));
    });

    test('a fifth product is refused, for all to see', async ({ page }) => {
      await page.goto(urls.listing('product', language));
      const buttons = page
        .getByRole('main')
        .getByRole('button', { name: words.product(''), pressed: false });
      for (let number = 1; number <= 4; number++) await buttons.first().click();
      await expect(tray(page).getByRole('listitem')).toHaveCount(4);
      await buttons.first().click();
      await expect(page.getByText(words.full)).toBeVisible();
      await expect(page.getByText(words.full)).toBeInViewport();
      await expect(page.getByRole('button', { pressed: true })).toHaveCount(4);
      await page.getByRole('main').getByRole('button', { pressed: true }).first().click();
      await expect(tray(page).getByRole('listitem')).toHaveCount(3);
      await expect(page.getByText(words.full)).toHaveCount(0);
      await tray(page).getByRole('button', { name: words.clear }).click();
      await expect(tray(page)).toBeHidden();
      await expect(page.getByRole('button', { pressed: true })).toHaveCount(0);
    });

    test('an address of two is all that another reader needs', async ({ page }) => {
      await page.goto(urls.compare(language, four.slice(0, 2)));
      await expect(page).toHaveTitle(words.title);
      const scores = page.getByRole('table', { name: words.scores });
      const technology = scores.getByRole('rowgroup').filter({ hasText: words.technology });
      await expect(technology.getByRole('row')).toHaveText([
        words.technology,
        new RegExp(`IER-Z1R\\s*0\\.8\\s*${words.best}`),
        new RegExp(`Nova\\s*0\\.6\\s*−0\\.2`),
      ]);
      await expect(page.getByText(words.words)).toBeVisible();
      await expect(page.getByRole('img', { name: `${names[0]}` }).first()).toBeVisible();
      await expect(remark(page)).toHaveText('');

      await page.getByRole('link', { name: words.proof }).click();
      await expect(page).toHaveURL(`${urls.review('product', language, four[0]!)}#proof`);
    });

    test('price and quotient stand above the scores', async ({ page }) => {
      await page.goto(urls.compare(language, four.slice(0, 2)));
      const groups = page.getByRole('table', { name: words.scores }).getByRole('rowgroup');
      await expect(groups.nth(1)).toContainText(words.price);
      await expect(groups.nth(1).getByRole('row').nth(2)).toContainText(words.lowest);
      await expect(groups.nth(3)).toContainText(words.proof);
      await expect(groups.nth(4)).toContainText(/Overall|総合評価/);
    });

    test('own weights change the overall, by the address too', async ({ page }) => {
      await page.goto(urls.compare(language, four.slice(0, 2)));
      const main = page.getByRole('main');
      await main.getByText(words.weights).click();
      const weight = page.getByRole('slider', { name: words.weightOf });
      await weight.focus();
      for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight');
      await expect(page).toHaveURL(urls.compare(language, four.slice(0, 2), [1, 1, 3, 1, 1]));
      await expect(main.getByText(words.own, { exact: true })).toBeVisible();
      await expect(main.getByText(words.published)).toBeVisible();
      await page.reload();
      await expect(main.getByText(words.published)).toBeVisible();
      await expect(weight).toHaveValue('3');
      // Another product is compared by the same weights.
      const field = page.getByRole('combobox', { name: words.add });
      await field.fill(names[3]!);
      await field.press('Enter');
      const three = [...four.slice(0, 2), four[3]!];
      await expect(page).toHaveURL(urls.compare(language, three, [1, 1, 3, 1, 1]));

      await page.goto(`${urls.compare(language, four.slice(0, 2))}&weights=1,2`);
      await expect(remark(page)).toHaveText(new RegExp(words.notWeights));
      await expect(main.getByText(words.own, { exact: true })).toBeHidden();
    });

    test('the address is copied by a button', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(urls.compare(language));
      const button = page.getByRole('button', { name: words.copy });
      await expect(button).toBeHidden();
      await page.goto(urls.compare(language, four.slice(0, 2)));
      await button.click();
      await expect(page.getByText(words.copied)).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    });

    test('equal scores are called equal', async ({ page }) => {
      await page.goto(urls.compare(language, ['sony-ier-z1r', 'sony-ier-m9']));
      const technology = page
        .getByRole('table', { name: words.scores })
        .getByRole('rowgroup')
        .filter({ hasText: words.technology });
      await expect(technology.getByRole('cell', { name: words.equal, exact: true })).toHaveCount(2);
      await expect(technology).not.toContainText(words.best);
    });

    test('what is unknown, too much or not to be loaded is said', async ({ page, faults }) => {
      faults.allow(/no-such-thing|sony-ier-m9/);
      await page.goto(urls.compare(language, ['no-such-thing', 'sony-ier-z1r', 'sony-ier-z1r']));
      await expect(remark(page)).toContainText(words.unknown);
      await expect(heads(page, words.facts)).toHaveText([/Sony IER-Z1R/]);
      await expect(page.getByText(words.another)).toBeVisible();

      await page.goto(urls.compare(language, [...four, 'fiio-ka11']));
      await expect(remark(page)).toHaveText(words.tooMany);
      await expect(heads(page, words.facts)).toHaveCount(4);

      // One that there is not takes no place.
      await page.goto(urls.compare(language, ['no-such-thing', ...four]));
      await expect(heads(page, words.facts)).toHaveCount(4);
      await expect(remark(page)).toContainText(words.unknown);
      await heads(page, words.facts).first().getByRole('button').click();
      await expect(heads(page, words.facts)).toHaveCount(3);
      await expect(page).toHaveURL(urls.compare(language, ['no-such-thing', ...four.slice(1)]));

      await page.route('**/sony-ier-m9/', (route) => route.abort());
      await page.goto(urls.compare(language, four));
      await expect(remark(page)).toContainText(words.failed);
      await expect(heads(page, words.facts)).toHaveCount(3);
    });

    test('a product is removed, and back brings it back', async ({ page }) => {
      await page.goto(urls.compare(language, four.slice(0, 3)));
      await page.getByRole('button', { name: words.remove(names[1]!) }).click();
      await expect(heads(page, words.facts)).toHaveText([/Sony IER-Z1R/, /Moondrop/]);
      await expect(page).toHaveURL(urls.compare(language, [four[0]!, four[2]!]));
      await expect(remark(page)).toHaveText(words.removed(names[1]!));
      await page.getByRole('button', { name: words.remove(names[0]!) }).click();
      await expect(page.getByText(words.another)).toBeVisible();
      await page.getByRole('button', { name: words.remove(names[2]!) }).click();
      await expect(page.getByRole('main').getByRole('link', { name: words.choose })).toBeVisible();
      await expect(page).toHaveTitle(`${words.compare} · Soundproof`);
      for (const count of [1, 2, 3]) {
        await page.goBack();
        await expect(heads(page, words.facts)).toHaveCount(count);
      }
      await expect(page).toHaveURL(urls.compare(language, four.slice(0, 3)));
    });

    test('products are added by name, forgivingly, and a fifth is refused', async ({ page }) => {
      await page.goto(urls.compare(language));
      const field = page.getByRole('combobox', { name: words.add });
      const say = async (name: string) => {
        await field.fill(name);
        await field.press('Enter');
      };
      await say('ＩＥＲ m9');
      await expect(page).toHaveURL(urls.compare(language, ['sony-ier-m9']));
      await say('sony ier-m9');
      await expect(page.getByText(words.there)).toBeVisible();
      await say('Sony IER');
      await expect(page.getByText(words.noSuch)).toBeVisible();
      await say('z1r');
      await expect(heads(page, words.facts)).toHaveText([/Sony IER-M9/, /Sony IER-Z1R/]);
      await say('sundara');
      await say('KA11');
      await expect(heads(page, words.facts)).toHaveCount(4);
      await say('nova');
      await expect(page.getByRole('main').getByText(words.full)).toBeVisible();
      await expect(heads(page, words.facts)).toHaveCount(4);
    });

    test('the other language compares the same products', async ({ page }) => {
      await page.goto(urls.compare(language, four.slice(0, 2)));
      await expect(page.getByRole('table', { name: words.scores })).toBeVisible();
      await page.getByRole('link', { name: words.switch, exact: true }).click();
      const other = language === 'en' ? 'ja' : 'en';
      await expect(page).toHaveURL(urls.compare(other, four.slice(0, 2)));
      await expect(page).toHaveTitle(spoken[other].title);
    });

    for (const number of [1, 2, 4]) {
      test(`axe finds nothing in a comparison of ${number}, and nothing overflows`, async ({
        page,
      }) => {
        // With the tray full, so that both are on the page, but for a lone product.
        if (number > 1) await fillTray(page);
        const refs = four.slice(0, number);
        await page.goto(urls.compare(language, refs), { waitUntil: 'networkidle' });
        await expect(heads(page, words.facts)).toHaveCount(number);
        expect.soft(await barriersByTheme(page), 'what axe finds').toEqual([]);
        expect.soft(await overflows(page), 'wider than the window').toEqual([]);
      });
    }

    test('axe finds nothing beside a full tray, and nothing overflows', async ({ page }) => {
      await fillTray(page);
      await page.goto(urls.review('company', language, 'sony'), { waitUntil: 'networkidle' });
      await expect(tray(page)).toBeVisible();
      expect.soft(await overflows(page), 'a table wider than the window').toEqual([]);
      await page.goto(urls.listing('product', language), { waitUntil: 'networkidle' });
      expect.soft(await overflows(page), 'a list wider than the window').toEqual([]);
      await page
        .getByRole('main')
        .getByRole('button', { name: words.product(''), pressed: false })
        .first()
        .click();
      await expect(page.getByText(words.full)).toBeVisible();
      expect.soft(await barriersByTheme(page), 'what axe finds').toEqual([]);
    });
  });

  test(`without JavaScript the page says what it needs, in ${language}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(urls.compare(language));
    await expect(page.getByText(words.needsScript)).toBeVisible();
    await expect(page.getByRole('link', { name: words.choose })).toBeVisible();
    await page.goto(urls.listing('product', language));
    await expect(page.getByRole('button', { name: words.compare })).toHaveCount(0);
    await context.close();
  });
}

test('the tray is filled, emptied and followed from the keyboard', async ({ page }) => {
  await page.goto(urls.listing('product', 'en'));
  for (const name of names.slice(0, 2)) {
    await page.getByRole('button', { name: `Compare ${name}` }).focus();
    await page.keyboard.press('Space');
  }
  const chips = page.getByRole('region', { name: 'Products to compare' });
  const remove = (name: string) => chips.getByRole('button', { name: `Remove ${name}` });
  await remove(names[0]!).focus();
  await page.keyboard.press('Enter');
  await expect(remove(names[1]!)).toBeFocused();
  await page.getByRole('button', { name: `Compare ${names[0]}` }).focus();
  await page.keyboard.press('Enter');
  await remove(names[0]!).focus();
  await page.keyboard.press('Tab');
  await expect(chips.getByRole('link', { name: 'Compare 2' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/compare/en/?p=truthear-nova,sony-ier-z1r');
  await page.getByRole('button', { name: `Remove ${names[1]} from the comparison` }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('what has the focus is not behind the tray', async ({ page }) => {
  // Where it is scrolled to counts, not the way there.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await fillTray(page);
  await page.goto(urls.listing('product', 'en'));
  const top = await page
    .getByRole('region', { name: 'Products to compare' })
    .evaluate((tray) => tray.getBoundingClientRect().top);
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.closest('compare-tray') || !activeElement?.closest('main')
        ? undefined
        : activeElement.getBoundingClientRect().top;
    });
    if (focused !== undefined) expect(focused).toBeLessThan(top);
  }
});

test('a phone keeps the tray to two lines', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await fillTray(page);
  await page.goto(urls.review('product', 'ja', 'sony-ier-z1r'));
  const tray = page.getByRole('region', { name: spoken.ja.tray });
  const { height, y } = (await tray.boundingBox())!;
  expect(height).toBeLessThanOrEqual(100);
  expect(y + height).toBeCloseTo(844, 0);
});

test('a phone keeps the products’ names in view while their facts scroll', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 400 });
  await page.goto(urls.compare('en', four));
  const facts = page.getByRole('region', { name: spoken.en.facts });
  await expect(heads(page, spoken.en.facts)).toHaveCount(4);
  const first = heads(page, spoken.en.facts).first();
  // What stands above may still be drawn, and move the facts out of view again.
  await expect(async () => {
    await facts.evaluate((frame) => {
      frame.scrollIntoView();
      frame.scrollTop = frame.scrollHeight;
    });
    await expect(first).toBeInViewport({ ratio: 1, timeout: 1000 });
  }).toPass();
});

test('damaged or blocked storage is an empty tray that still works', async ({ page }) => {
  await page.addInitScript(() => sessionStorage.setItem('compare', '{damaged'));
  await page.goto(urls.listing('product', 'en'));
  const button = page.getByRole('button', { name: `Compare ${names[0]}` });
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');

  await page.addInitScript(() =>
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('blocked', 'SecurityError');
      },
    }),
  );
  await page.reload();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
});

test('a table has the buttons too, and a company none', async ({ page }) => {
  await page.goto(urls.review('company', 'en', 'sony'));
  await page.getByRole('button', { name: 'Compare Sony IER-M9' }).click();
  await expect(page.getByRole('region', { name: 'Products to compare' })).toContainText('IER-M9');
  await page.goto(urls.listing('company', 'en'));
  await expect(page.getByRole('button', { name: /^Compare/ })).toHaveCount(0);
});

/** Puts the four into the tray, as an earlier page would have left it. */
async function fillTray(page: Page): Promise<void> {
  const items = four.map((ref, index) => ({ ref, name: names[index]! }));
  await page.addInitScript((stored) => {
    sessionStorage.setItem('compare', stored);
  }, JSON.stringify(items));
}
