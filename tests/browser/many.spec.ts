import type { ChildProcess } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from './test.ts';
import { barriers, overflows } from '../support/faults.ts';
import { runCommand } from '../support/run-command.ts';
import { serve } from '../support/serve.ts';

// One site of 60 products a language, more than a page of a listing holds: one worker builds it.
test.describe.configure({ mode: 'default' });
test.use({ baseURL: 'http://localhost:4388/' });

let server: ChildProcess;

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const content = path.join(await mkdtemp(path.join(tmpdir(), 'soundproof-many-')), 'content');
  await runCommand('tests/bench/multiply.ts', ['src/content', '5', content]);
  server = await serve('start', content, 4388);
});

test.afterAll(() => void server.kill('SIGTERM'));

const words = {
  en: {
    next: 'Next',
    second: 'Page 2 of 2',
    count: '60 products',
    reverse: /^Reverse the order/,
  },
  ja: {
    next: '次へ',
    second: '2ページ中2ページ目',
    count: '60製品',
    reverse: /^順序を逆にする/,
  },
};

const names = (page: Page) => page.locator('[data-list]').getByRole('heading', { level: 2 });
/** The reviews that a page lists: copies of one share its name, but not its address. */
const reviews = (page: Page) =>
  names(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

for (const language of ['en', 'ja'] as const) {
  const said = words[language];

  test(`pages turn in place, and the address keeps the page, ${language}`, async ({ page }) => {
    await page.goto(`/products/${language}/`);
    await expect(names(page)).toHaveCount(48);
    const first = await reviews(page);
    const count = page.getByRole('status').filter({ hasText: said.count });

    await page.getByRole('link', { name: said.next, exact: true }).click();
    await expect(page).toHaveURL(`/products/${language}/?page=2`);
    await expect(names(page)).toHaveCount(12);
    await expect(page.getByRole('link', { name: said.second })).toHaveAttribute(
      'aria-current',
      'page',
    );
    await expect(count).toBeFocused();
    await expect(count).toBeInViewport();
    const second = await reviews(page);
    expect(new Set([...first, ...second]).size).toBe(60);

    await page.reload();
    await expect(names(page)).toHaveCount(12);
    expect(await reviews(page)).toEqual(second);
    await page.goBack();
    await expect(names(page)).toHaveCount(48);
    expect(await reviews(page)).toEqual(first);
  });

  test(`another order starts at its first page, ${language}`, async ({ page }) => {
    await page.goto(`/products/${language}/?page=2`);
    await expect(names(page)).toHaveCount(12);
    await page.getByRole('button', { name: said.reverse }).click();
    await expect(page).toHaveURL(`/products/${language}/?order=ascending`);
    await expect(names(page)).toHaveCount(48);
  });

  test(`cards get their sentences when they come in sight, ${language}`, async ({ page }) => {
    await page.goto(`/products/${language}/`);
    const cards = page.locator('[data-list] .cards > li');
    const sentences = () =>
      cards.evaluateAll((all) =>
        Object.fromEntries(
          all.map((card) => [
            card.querySelector('a')!.getAttribute('href'),
            card.querySelector('.verdict')!.textContent,
          ]),
        ),
      );
    const built = await sentences();

    const pieces: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('-verdicts-')) pieces.push(request.url());
    });
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto(`/products/${language}/?order=descending&sort=name`);
    // The page comes with the cards of its own order; those that are asked for follow in steps.
    await expect.poll(() => reviews(page)).not.toEqual(Object.keys(built));
    await expect(cards).toHaveCount(48);
    await expect(cards.first().locator('.verdict')).not.toBeEmpty();
    const atFirst = pieces.length;
    for (const card of await cards.all()) {
      await card.scrollIntoViewIfNeeded();
      await expect(card.locator('.verdict')).not.toBeEmpty();
    }
    expect(atFirst).toBeLessThan(pieces.length);
    expect(new Set(pieces).size).toBe(pieces.length);
    const shown = Object.entries(await sentences()).filter(([address]) => address! in built);
    expect(shown.length).toBeGreaterThan(20);
    for (const [address, sentence] of shown) expect(sentence, address).toBe(built[address]);
  });

  test(`axe finds nothing in many pages, and nothing overflows, ${language}`, async ({ page }) => {
    test.slow();
    for (const view of ['', '?page=2', '?view=table', '?view=table&page=2&map=overall']) {
      await page.goto(`/products/${language}/${view}`);
      await expect(page.locator('[data-list] nav')).toBeVisible();
      expect(await barriers(page), view).toEqual([]);
      expect(await overflows(page), view).toEqual([]);
    }
  });

  test.describe(`without scripts, ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test('the same list is pages of its own', async ({ page }) => {
      await page.goto(`/products/${language}/`);
      await page.getByRole('link', { name: said.next, exact: true }).click();
      await expect(page).toHaveURL(`/products/${language}/2/`);
      await expect(page.locator('main').getByRole('heading', { level: 2 })).toHaveCount(12);
    });
  });
}
