import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { listFiles } from '../../../src/reading/files.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'soundproof-files-'));
});

async function put(file: string, text = '---\ntarget_name: One\n---\n'): Promise<void> {
  await mkdir(path.dirname(path.join(root, file)), { recursive: true });
  await writeFile(path.join(root, file), text);
}

const below = (file: string) => path.relative(root, path.resolve(file));

it('puts every file in one of three lists, in one order', async () => {
  await put('products/en/acme/two.md');
  await put('_products/en/acme/one.mdx');
  await put('companies/en/acme.md');
  await put('products/en/_wip/three.md');
  await put('products/en/acme/four.MD');
  await put('five.md');
  await put('README.md', '# How to write');
  const { reviews, leftOut, problems } = listFiles(root);
  expect(reviews.map(({ file }) => below(file))).toEqual([
    '_products/en/acme/one.mdx',
    'products/en/acme/two.md',
    'companies/en/acme.md',
  ]);
  expect(leftOut.map(below).sort()).toEqual(['README.md', 'products/en/_wip/three.md']);
  expect(problems.map(({ file, rule }) => [below(file), rule]).sort()).toEqual([
    ['five.md', 'review-file'],
    ['products/en/acme/four.MD', 'review-file'],
  ]);
});

it('follows no link out of the folder, none in a circle, and none to nothing', async () => {
  await put('products/en/acme/one.md');
  const folder = path.join(root, 'products/en/acme');
  await symlink('/etc/hostname', path.join(folder, 'out.md'));
  await symlink(root, path.join(folder, 'circle'));
  await symlink(path.join(folder, 'nothing'), path.join(folder, 'dead.md'));
  await symlink(path.join(folder, 'one.md'), path.join(folder, 'same.md'));
  const { reviews, problems } = listFiles(root);
  expect(reviews.map(({ path: one }) => one)).toEqual(['en/acme/one.md', 'en/acme/same.md']);
  const told = problems.map(({ file, message }) => `${path.basename(file)}: ${message}`).sort();
  expect(told).toEqual([
    'circle: the link leads to a folder that it is in',
    'dead.md: the link leads to no file, or to itself',
    'out.md: the link leads out of the content folder',
  ]);
});

it('says so where there is no folder, or nothing in it', async () => {
  expect(() => listFiles(path.join(root, 'nowhere'))).toThrow('does not exist');
  expect(() => listFiles(root)).toThrow('There is no review');
});

it('lets reviews show the pictures of the folder, and none that a link leads out to', async () => {
  const outside = await mkdtemp(path.join(tmpdir(), 'soundproof-outside-'));
  await writeFile(path.join(outside, 'secret.png'), 'x');
  await put('products/en/acme/one.md');
  await put('products/en/acme/one.png');
  await symlink(path.join(outside, 'secret.png'), path.join(root, 'products/en/acme/two.png'));
  const { pictures } = listFiles(root);
  expect(pictures.map(below)).toEqual(['products/en/acme/one.png']);
});
