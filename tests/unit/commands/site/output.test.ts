import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { holdsBuild, prepareOutput, publish } from '../../../../src/commands/site/output.ts';
import { textsIn } from '../../../support/texts.ts';

let scratch: string;
let target: string;

beforeEach(async () => {
  scratch = await mkdtemp(path.join(tmpdir(), 'soundproof-output-'));
  target = path.join(scratch, 'dist');
});

async function write(folder: string, files: Record<string, string>): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return folder;
}

/** Builds a site of the given files into the target. */
async function build(files: Record<string, string>): Promise<void> {
  await prepareOutput(target);
  await publish(await write(path.join(scratch, 'built'), files), target);
}

/** What is in the target, without the list that a build leaves. */
async function site(): Promise<Record<string, string>> {
  const { '.soundproof-build': _, ...files } = await textsIn(target);
  return files;
}

const one = { 'index.html': 'one', 'products/en/a/index.html': 'a', '_astro/1.css': '1' };
const two = { 'index.html': 'two', 'products/en/b/index.html': 'b', '_astro/2.css': '2' };

describe('a build', () => {
  it('takes the place of the last one whole', async () => {
    await build(one);
    expect(await site()).toEqual(one);
    expect(holdsBuild(target)).toBe(true);
    await build(two);
    expect(await site()).toEqual(two);
    expect(existsSync(path.join(target, 'products/en/a'))).toBe(false);
  });

  it('lists what it made, the same at every time', async () => {
    await build(one);
    const list = readFileSync(path.join(target, '.soundproof-build'), 'utf8');
    expect(list).toBe('_astro/1.css\nindex.html\nproducts/en/a/index.html\n');
  });

  it('leaves what no build made, at any depth', async () => {
    await build(one);
    const own = { CNAME: 'example.org', '.git/HEAD': 'ref', 'products/en/a/own.txt': 'mine' };
    await write(target, own);
    await symlink('/', path.join(target, 'link'));
    await build(two);
    expect(await site()).toEqual({ ...two, ...own });
    expect(existsSync(path.join(target, 'link'))).toBe(true);
  });

  it('leaves a file that somebody put in the place of a folder that it no longer needs', async () => {
    await build({ a: 'file', 'b/c': 'in a folder' });
    await rm(path.join(target, 'b'), { recursive: true });
    await write(target, { b: 'mine' });
    await build({ a: 'file' });
    expect(await site()).toEqual({ a: 'file', b: 'mine' });
  });

  it('turns a file into a folder, and a folder into a file', async () => {
    await build({ a: 'file', 'b/c': 'in a folder' });
    await build({ 'a/x': 'in a folder', b: 'file' });
    expect(await site()).toEqual({ 'a/x': 'in a folder', b: 'file' });
  });

  it.each([
    ['a file', 'products/en/b/index.html'],
    ['a file where a folder is needed', 'products/en/b'],
    ['a folder where a file is needed', '_astro/2.css/own.txt'],
  ])('is refused where %s that no build made is in the way', async (_name, own) => {
    await build(one);
    await write(target, { [own]: 'mine' });
    await expect(build(two)).rejects.toThrow('that no build made. Move it away.');
    expect(await site()).toEqual({ ...one, [own]: 'mine' });
  });

  it('is refused in a folder that holds no build', async () => {
    await write(target, { 'thesis.txt': 'mine' });
    await expect(build(one)).rejects.toThrow('which holds files that no build made');
    expect(await site()).toEqual({ 'thesis.txt': 'mine' });
  });

  it('knows a build from before there was a list, and leaves what is not in its way', async () => {
    await write(target, { ...one, '404.html': '404', CNAME: 'example.org' });
    await build(two);
    expect(await site()).toEqual({ ...two, '404.html': '404', CNAME: 'example.org' });
  });

  it('clears what a build left that was killed while it took its place', async () => {
    await build(one);
    await write(target, { '.soundproof-build.new/index.html': 'half' });
    await build(two);
    expect(await site()).toEqual(two);
  });

  it('leaves no folder where it fails before there was one', async () => {
    await prepareOutput(target);
    await expect(publish(path.join(scratch, 'nowhere'), target)).rejects.toThrow('ENOENT');
    expect(existsSync(target)).toBe(false);
  });
});
