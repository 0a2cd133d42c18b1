import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite, type Built } from '../support/build.ts';
import { filesOf } from '../support/pages.ts';

const site = 'tests/sites/broken';

/** Every class of error: the file that holds it, where it is, and what is said of it. */
const errors = [
  ['en/acme/bad-date.md:7:7', 'front-matter-value', 'date lies in the future'],
  ['en/acme/bad-key.md:11:1', 'unknown-key', 'unknown key `tag`'],
  ['en/acme/bad-key.md:1:1', 'missing-key', '`tags` is missing'],
  ['en/acme/bad-lang.md:5:7', 'place-agrees', '`lang` is ja, but the folder is en'],
  ['en/acme/bad-layout.md:12:9', 'place-agrees', '`layout` is company'],
  ['en/acme/bad-permalink.md:12:12', 'place-agrees', 'not the address of this review'],
  ['en/acme/bad-ref.md:6:6', 'place-agrees', '`ref` is another-ref'],
  ['en/acme/bad-step.md:8:15', 'front-matter-value', 'must be in steps of 0.1'],
  ['en/acme/bad-sum.md:8:10', 'rating-sum', 'the overall is 3.3, but the five parts add up to 3.2'],
  ['en/acme/bad-title.md:2:8', 'place-agrees', 'does not start with `target_name`'],
  ['en/acme/bad-yaml.md:2:8', 'front-matter-syntax', 'not valid YAML'],
  ['en/acme/less-than.mdx:50:15', 'mdx-characters', '`<` starts a tag in MDX'],
  ['en/acme/less-than.mdx:50:26', 'mdx-characters', '`{` starts an expression in MDX'],
  ['en/acme/mdx-code.mdx:50:1', 'mdx-syntax', '`import` and `export` are code'],
  ['en/acme/no-advice.md:13:1', 'section-missing', 'the section "Advice" is missing'],
  ['en/acme/no-front-matter.md:1:1', 'front-matter-syntax', 'there is no front matter'],
  ['en/acme/part-score.md:20:1', 'part-score', '0.6 here and 0.7 in the front matter'],
  ['en/acme/proof.md:13:3', 'cost-performance-proof', 'proves 0.500'],
  ['en/acme/raw-html.md:50:5', 'html-allowed', '`<iframe>` is not allowed here'],
  ['en/acme/sixth-score.md:16:1', 'overall-score', 'says 3.1; the overall is 3.2'],
  ['en/acme/twice-other.md:12:1', 'duplicate-key', 'with two values, first in line 9'],
  ['en/acme/twice-same.md:12:1', 'duplicate-key', 'with the same value, first in line 6'],
  ['en/acme/two-folders.md:6:6', 'duplicate-ref', 'is also that of'],
  ['en/other/two-folders.md:6:6', 'duplicate-ref', 'is also that of'],
  ['en/acme/two-ratings.md:8:9', 'languages-agree', 'in tests/sites/broken/products/ja'],
  ['ja/acme/two-ratings.md:8:9', 'languages-agree', 'in tests/sites/broken/products/en'],
] as const;

describe('a build with broken reviews', () => {
  let built: Built;
  let target: string;

  beforeAll(async () => {
    target = await mkdtemp(path.join(tmpdir(), 'soundproof-last-'));
    await writeFile(path.join(target, 'index.html'), 'the last build');
    built = await buildSite(site, { OUT_DIR: target });
  });

  it('fails', () => {
    expect(built.code).toBe(1);
    expect(built.output).toMatch(
      /31 errors in 24 reviews, which are refused\. Mend them, or build the rest with SKIP_INVALID=1/,
    );
  });

  it.each(errors)('lists %s %s', (place, rule, message) => {
    const [line, ...rest] = linesFrom(built.output, `${site}/products/${place}  error  ${rule}  `);
    expect(line).toContain(message);
    const remedy = rest.find((one) => one.startsWith('    ') && !one.startsWith('    |'));
    expect(remedy?.trim()).toMatch(/\S+/);
  });

  it('leaves the last build as it was', async () => {
    expect(await readFile(path.join(target, 'index.html'), 'utf8')).toBe('the last build');
    expect([...(await filesOf(target))]).toEqual(['index.html']);
  });
});

describe('the same build with SKIP_INVALID=1', () => {
  let built: Built;

  beforeAll(async () => {
    built = await buildSite(site, { SKIP_INVALID: '1' });
  });

  it('succeeds, with the refused listed at its end', () => {
    expect(built.code).toBe(0);
    const end = built.output.slice(built.output.indexOf('Complete!'));
    for (const [place] of errors) expect(end).toContain(place);
  });

  it('has the good reviews and none of the refused', async () => {
    const pages = [...(await filesOf(built.folder))].filter((file) =>
      /^products\/\w+\/[^/]+\/index/.test(file),
    );
    expect(pages.sort()).toEqual([
      'products/en/good-one/index.html',
      'products/ja/good-one/index.html',
    ]);
  });
});

it('says so where the content folder is missing', async () => {
  const built = await buildSite('tests/sites/nowhere');
  expect(built.code).toBe(1);
  expect(built.output).toContain('does not exist. Set CONTENT_DIR to one that does.');
});

function linesFrom(output: string, start: string): string[] {
  const lines = output.split('\n');
  const at = lines.findIndex((line) => line.startsWith(start));
  return at === -1 ? [] : lines.slice(at, at + 3);
}
