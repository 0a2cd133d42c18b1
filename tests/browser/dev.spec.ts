import type { ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from './test.ts';
import { serve } from '../support/serve.ts';

// One server, whose content the tests change: one test after the other.
test.describe.configure({ mode: 'serial' });

const port = 4389;
let server: ChildProcess;
let content: string;

test.beforeAll(async () => {
  content = path.join(await mkdtemp(path.join(tmpdir(), 'soundproof-dev-')), 'content');
  await cp('tests/sites/good', content, { recursive: true });
  const measured = 'tests/sites/trail/measurements';
  await cp(measured, path.join(content, 'measurements'), { recursive: true });
  server = await serve('dev', content, port);
});

test.afterAll(() => void server.kill('SIGTERM'));

test('while developing, a mistake appears over the page with its line, and goes when it is mended', async ({
  page,
  faults,
}) => {
  // While it is wrong, the page is one of the server's own, which has no icon.
  faults.allow(/acme-one|favicon\.ico/);
  const file = path.join(content, '_products/en/acme/acme-one.md');
  const good = await readFile(file, 'utf8');
  await page.goto(`http://localhost:${port}/products/en/acme-one/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Acme One');

  await writeFile(file, good.replace('text{0.7}', 'text{0.6}'));
  const overlay = page.locator('vite-error-overlay');
  await expect(overlay).toContainText(
    'Scientific Validity is 0.6 here and 0.7 in the front matter',
    { timeout: 20_000 },
  );
  await expect(overlay).toContainText('acme-one.md:24:1');

  await writeFile(file, good);
  await expect(overlay).toHaveCount(0, { timeout: 20_000 });
  await expect(async () => {
    await page.goto(`http://localhost:${port}/products/en/acme-one/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Acme One', { timeout: 500 });
  }).toPass();
});

test('while developing, every file for programs is at the address that its page names', async ({
  page,
  request,
}) => {
  await page.goto(`http://localhost:${port}/products/en/acme-one/`);
  const named = page.locator(
    'link[rel=alternate]:not([hreflang]), link[rel=manifest], a[download]',
  );
  const beside = await named.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href')!),
  );
  expect(beside).toContain('/products/en/acme-one.json');
  expect(beside).toContain('/measurements/curves/acme-one/scanner.csv');
  for (const address of [...beside, '/data/en/reviews.csv', '/products/en/feed.xml']) {
    const answer = await request.get(`http://localhost:${port}${address}`);
    expect(answer.status(), address).toBe(200);
  }
});

test('while developing, the catalog filters too', async ({ page }) => {
  await page.goto(`http://localhost:${port}/products/en/?overall=-0.1&map=overall`);
  await expect(page.locator('[data-count]')).toHaveText('0 products', { timeout: 20_000 });
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.getByRole('link', { name: 'Acme One', exact: true })).toBeVisible();
});

test('while developing, a draft is shown, with a mark in lists as well', async ({ page }) => {
  const good = await readFile(path.join(content, '_products/en/acme/acme-one.md'), 'utf8');
  const draft = good
    .replaceAll('acme-one', 'acme-new')
    .replaceAll('Acme One', 'Acme New')
    .replace('\n---\n', '\ndraft: true\n---\n')
    .replace(/## Advice[\s\S]*?(?=## References)/, '');
  await writeFile(path.join(content, '_products/en/acme/acme-new.md'), draft);
  await expect(async () => {
    await page.goto(`http://localhost:${port}/products/en/acme-new/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Acme New', { timeout: 500 });
  }).toPass();
  await expect(page.getByText('Draft', { exact: true })).toBeVisible();
  await page.goto(`http://localhost:${port}/companies/en/acme/`);
  await expect(page.getByRole('row', { name: 'Acme New' })).toContainText('Draft');
});
