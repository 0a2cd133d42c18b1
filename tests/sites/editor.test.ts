import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEditor, type Editor } from '../support/language-server.ts';
import { frontMatter, lineOfKey, source } from '../support/review.ts';
import { runCommand } from '../support/run-command.ts';

/** Keys that the good review leaves out: an editor offers them all. */
const left = ['layout', 'permalink', 'cost_performance', 'reasons', 'draft'];
const broken = source({ price: '1,511 USD', tags: undefined, tag: ['DAC'] });

let folder: string;
let editor: Editor;

/** A project as an author has it open: what Astro writes for editors is there, and one review is broken. */
beforeAll(async () => {
  const content = await mkdtemp(path.join(tmpdir(), 'soundproof-editor-'));
  folder = path.join(content, 'products', 'en', 'acme');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'acme-one.md'), source());
  await writeFile(path.join(folder, 'acme-two.mdx'), source({ ref: 'acme-two' }));
  await writeFile(path.join(folder, 'a broken one.mdx'), broken);
  await runCommand('node_modules/astro/bin/astro.mjs', ['sync'], {
    CONTENT_DIR: content,
    CACHE_DIR: path.join(content, 'cache'),
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  editor = await openEditor();
});

afterAll(() => editor.close());

describe.each(['acme-one.md', 'acme-two.mdx'])('in the front matter of %s an editor', (file) => {
  let faults: string[];
  beforeAll(async () => {
    faults = await editor.open(path.join(folder, file));
  });

  it('finds no fault', () => {
    expect(faults).toEqual([]);
  });

  it('offers the keys that are left, each with its explanation', async () => {
    const offers = await editor.offers(lineOfKey('tags'));
    for (const key of left) expect(offers.get(key), key).toMatch(/\.$/);
    for (const key of Object.keys(frontMatter)) expect([...offers.keys()]).not.toContain(key);
  });

  it('explains a key', async () => {
    expect(await editor.explains(lineOfKey('price'), 2)).toContain('without currency');
  });
});

it('an editor shows the faults of a review that the site refuses, each on its line', async () => {
  const faults = await editor.open(path.join(folder, 'a broken one.mdx'));
  expect(faults).toContain(`${lineOfKey('price')}: Incorrect type. Expected "number".`);
  expect(faults).toContain(`${lineOfKey('tags')}: Property tag is not allowed.`);
});
