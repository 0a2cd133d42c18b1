import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { buildSite } from '../support/build.ts';
import { filesOf } from '../support/pages.ts';
import { pngSize } from '../support/png.ts';

let content: string;
let environment: { OUT_DIR: string; CACHE_DIR: string };

beforeAll(async () => {
  const scratch = await mkdtemp(path.join(tmpdir(), 'soundproof-previews-'));
  content = path.join(scratch, 'content');
  await cp('tests/sites/good', content, { recursive: true });
  environment = { OUT_DIR: path.join(scratch, 'site'), CACHE_DIR: path.join(scratch, 'cache') };
});

async function build(OG?: string): Promise<void> {
  const { code, output } = await buildSite(content, { ...environment, ...(OG && { OG }) });
  expect(code, output).toBe(0);
}

/** The previews of the site, each with when it was written. */
async function previews(): Promise<Map<string, number>> {
  const files = [...(await filesOf(environment.OUT_DIR))].filter((file) =>
    /^(\w+|(products|companies)\/.+)\.png$/.test(file),
  );
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, number]> => {
        const { mtimeMs } = await stat(path.join(environment.OUT_DIR, file));
        return [file, mtimeMs];
      }),
    ),
  );
}

/** Those that were written since. */
async function writtenSince(before: ReadonlyMap<string, number>): Promise<string[]> {
  return [...(await previews())].flatMap(([file, at]) => (before.get(file) === at ? [] : file));
}

const page = (file: string) => readFile(path.join(environment.OUT_DIR, file), 'utf8');

it('draws a picture for each review and for the site in each language', async () => {
  await build();
  const files = [...(await previews()).keys()];
  const reviews = [...(await filesOf(environment.OUT_DIR))].filter((file) => file.endsWith('.md'));
  const expected = ['en.png', 'ja.png', ...reviews.map((file) => file.replace(/md$/, 'png'))];
  expect(files.sort()).toEqual(expected.sort());
  expect(files.length).toBeGreaterThan(8);
  for (const file of files) {
    const bytes = await readFile(path.join(environment.OUT_DIR, file));
    expect(pngSize(bytes), file).toEqual({ width: 1200, height: 630 });
  }
});

it('draws one again after an edit that it shows, and none after another', async () => {
  const before = await previews();
  const file = path.join(content, '_products/en/nobody/lone-four.md');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replaceAll('Lone Four', 'Another Four'));
  const other = path.join(content, '_products/en/acme/acme-one.md');
  const summary = await readFile(other, 'utf8');
  await writeFile(other, summary.replaceAll('A plain box', 'A heavy box'));
  await build();
  expect(await writtenSince(before)).toEqual(['products/en/lone-four.png']);
  expect(await page('products/en/lone-four/index.html')).toContain('content="Another Four: ');
});

it('takes pictures from the cache where the last build is gone', async () => {
  const picture = path.join(environment.OUT_DIR, 'products/en/lone-four.png');
  const drawn = await readFile(picture);
  await rm(environment.OUT_DIR, { recursive: true });
  const cache = path.join(environment.CACHE_DIR, 'previews');
  const kept = await filesOf(cache);
  await build();
  expect(await readFile(picture)).toEqual(drawn);
  expect(await filesOf(cache)).toEqual(kept);
});

it('with OG=all draws all anew, and with OG=none none, which no page names then', async () => {
  const before = await previews();
  await build('all');
  expect(await writtenSince(before)).toHaveLength(before.size - 2);
  await build('none');
  expect((await previews()).size).toBe(0);
  for (const file of ['index.html', 'en/index.html', 'products/en/acme-one/index.html']) {
    expect(await page(file)).not.toMatch(/og:image|twitter:card/);
  }
});
