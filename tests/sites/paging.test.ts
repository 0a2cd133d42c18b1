import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { readCategories } from '../../src/reading/data.ts';
import { buildSite } from '../support/build.ts';
import { deadLinks, filesOf, readPages, type BuiltPage } from '../support/pages.ts';
import { runCommand } from '../support/run-command.ts';

let folder: string;
let pages: BuiltPage[];
const pageAt = (file: string) => pages.find((page) => page.file === file);

/** Five times the shipped reviews under other refs: more than one page of each listing holds. */
beforeAll(async () => {
  const content = await mkdtemp(path.join(tmpdir(), 'soundproof-many-'));
  const copied = await runCommand('tests/bench/multiply.ts', ['src/content', '5', content]);
  expect(copied.stdout).toContain('220 documents');
  const built = await buildSite(content);
  expect(built.code).toBe(0);
  folder = built.folder;
  pages = await readPages(folder);
});

it('has no dead link on any page of a list', async () => {
  expect(deadLinks(pages, await filesOf(folder), new URL('http://localhost:4321/'))).toEqual([]);
});

it('cuts listings into pages that lead on and back, in both languages', () => {
  const [first, second] = [pageAt('products/en/index.html')!, pageAt('products/en/2/index.html')!];
  expect(pageAt('products/en/3/index.html')).toBeUndefined();
  expect(first.html).toMatch(/<a href="\/products\/en\/2\/"[^>]* rel="next"/);
  expect(second.html).toMatch(/<a href="\/products\/en\/"[^>]* rel="prev"/);
  expect(second.html).toContain('hreflang="ja" href="http://localhost:4321/products/ja/2/"');
  expect(second.html).toContain('Page 2 of 2');
});

it('shows each review on one page of its listing', async () => {
  const categories = (await readCategories('src/content')).byId;
  const names = (page: BuiltPage) =>
    page.links.filter(
      (link) => /^\/products\/en\/[a-z][^/]+\/$/.test(link) && !categories.has(link.split('/')[3]!),
    );
  const shown = ['products/en/index.html', 'products/en/2/index.html'].flatMap((file) =>
    names(pageAt(file)!),
  );
  expect(shown).toHaveLength(60);
  expect(new Set(shown).size).toBe(60);
});
