import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { printable } from '../../src/domain/text/printable.ts';
import { buildSite, type Built } from '../support/build.ts';
import { errors } from '../support/expected-problems.ts';
import { filesOf } from '../support/pages.ts';
import { textsIn } from '../support/texts.ts';

const site = 'tests/sites/broken';

describe('a build with broken reviews', () => {
  let built: Built;
  let target: string;
  const last = ['404.html', '_astro/site.css', 'index.html'];

  beforeAll(async () => {
    target = await mkdtemp(path.join(tmpdir(), 'soundproof-last-'));
    for (const name of last) {
      await mkdir(path.dirname(path.join(target, name)), { recursive: true });
      await writeFile(path.join(target, name), 'the last build');
    }
    built = await buildSite(site, { OUT_DIR: target });
  });

  it('fails', () => {
    const files = new Set(errors.map(([place]) => place.split(':')[0]));
    expect(built.code).toBe(1);
    expect(built.output).toContain(
      `${errors.length} errors in ${files.size} files, which the build refuses. ` +
        'Mend them, or build the rest with SKIP_INVALID=1.',
    );
  });

  it.each(errors)('lists %s %s', (place, rule, message, text) => {
    const [line, ...rest] = linesFrom(built.output, `${site}/${place}  error  ${rule}  `);
    expect(line).toBe(`${site}/${place}  error  ${rule}  ${message}`);
    // A file that is no review shows no text of it.
    const remedy = text === undefined ? rest[0] : rest[1];
    if (text !== undefined) expect(rest[0]).toBe(`    | ${printable(text)}`);
    expect(remedy?.trim()).toMatch(/\S+/);
  });

  it('leaves the last build as it was', async () => {
    expect(await textsIn(target)).toEqual(
      Object.fromEntries(last.map((name) => [name, 'the last build'])),
    );
  });
});

describe('the same build with SKIP_INVALID=1', () => {
  let built: Built;

  beforeAll(async () => {
    built = await buildSite(site, { SKIP_INVALID: '1' });
  });

  it('succeeds, with the refused listed at its end', () => {
    expect(built.code).toBe(0);
    const end = built.output.slice(built.output.indexOf('Publishing…'));
    for (const [place] of errors) expect(end).toContain(place);
  });

  it('has the good reviews with their category, and none of the refused', async () => {
    const pages = [...(await filesOf(built.folder))].filter((file) =>
      /^products\/\w+\/[^/]+\/index/.test(file),
    );
    expect(pages.sort()).toEqual([
      'products/en/good-one/index.html',
      'products/en/headphones/index.html',
      'products/ja/good-one/index.html',
      'products/ja/headphones/index.html',
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
