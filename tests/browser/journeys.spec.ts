import { expect, test } from './test.ts';

const journeys = {
  en: {
    language: 'English',
    switch: '日本語',
    home: 'Audio reviews that show their proof',
    products: 'Products',
    company: 'Sony',
    tag: 'In-ear monitors',
    twin: 'インイヤーモニター',
    missing: 'Page not found',
    parts: [
      'Scientific Validity',
      'Technology Level',
      'Cost-Performance',
      'Reliability & Support',
      'Rationality of Design Philosophy',
    ],
    overall: 'Overall',
    productsOfCompany: 'Products of Sony',
  },
  ja: {
    language: '日本語',
    switch: 'English',
    home: '根拠を示すオーディオレビュー',
    products: '製品',
    company: 'Sony',
    tag: 'インイヤーモニター',
    twin: 'In-ear monitors',
    missing: 'ページが見つかりません',
    parts: [
      '科学的有効性',
      '技術レベル',
      'コストパフォーマンス',
      '信頼性・サポート',
      '設計思想の合理性',
    ],
    overall: '総合評価',
    productsOfCompany: 'Sonyの製品',
  },
} as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const [language, words] of Object.entries(journeys)) {
      test(`a reader goes from the language choice to a tag, in ${language}`, async ({ page }) => {
        await page.goto('/');
        await page.getByRole('link', { name: words.language }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.home);
        await expect(page.locator('html')).toHaveAttribute('lang', language);

        await page.getByRole('navigation').getByRole('link', { name: words.products }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.products);

        await page.getByRole('link', { name: 'Sony IER-Z1R' }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sony IER-Z1R');
        const overall = page.getByRole('meter', { name: words.overall, exact: true });
        await expect(overall).toHaveAttribute('aria-valuenow', '2.3');
        await expect(overall).toHaveAttribute('aria-valuemin', '0');
        await expect(overall).toHaveAttribute('aria-valuemax', '5');
        const scores = [];
        for (const part of words.parts) {
          const meter = page.getByRole('meter', { name: part, exact: true });
          await expect(meter).toHaveAttribute('aria-valuemax', '1');
          scores.push(await meter.getAttribute('aria-valuenow'));
        }
        expect(scores).toEqual(['0.2', '0.8', '0.1', '0.8', '0.4']);

        await page
          .getByRole('article')
          .getByRole('link', { name: words.company, exact: true })
          .first()
          .click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sony');
        const table = page
          .getByRole('region', { name: words.productsOfCompany })
          .getByRole('table');
        await expect(table.getByRole('rowheader')).toHaveText([
          'Sony WH-1000XM6',
          'Sony IER-M9',
          'Sony IER-Z1R',
        ]);

        await table.getByRole('link', { name: 'Sony IER-M9' }).click();
        await page.getByRole('link', { name: words.tag, exact: true }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.tag);
        await expect(
          page.getByRole('region', { name: words.products, exact: true }).getByRole('rowheader'),
        ).toHaveText(['Sony IER-M9', 'Moondrop Blessing 3', 'Truthear Nova', 'Sony IER-Z1R']);

        await page.getByRole('link', { name: words.switch, exact: true }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.twin);
      });

      test(`an address that leads nowhere says so, in ${language}`, async ({ page }) => {
        const answer = await page.goto(`/products/${language}/nothing/`);
        expect(answer?.status()).toBe(404);
        await expect(page.getByRole('heading', { name: words.missing })).toBeVisible();
        await page.getByRole('link', { name: words.language }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.home);
      });
    }
  });
}

test('the not-found page keeps to the language of the address', async ({ page }) => {
  await page.goto('/tags/ja/nothing/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ページが見つかりません');
  await expect(page.getByText('Page not found')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
});
