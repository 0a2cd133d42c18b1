import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { kindNames, kinds } from '../../src/domain/kinds.ts';
import { kindFolder } from '../../src/reading/content-folder.ts';
import { renamed, rewritten } from './copies.ts';

/**
 * Copies a content folder to several times its size, for measuring how builds grow: the first
 * copy keeps its refs, the others bear a number behind refs and company ids.
 *
 *   npx node tests/bench/multiply.ts <content folder> <times> <target folder>
 */
const [source, timesText, target] = process.argv.slice(2);
const times = Number(timesText);
if (!source || !target || !Number.isInteger(times) || times < 1) {
  console.error('Usage: npx node tests/bench/multiply.ts <content folder> <times> <target folder>');
  process.exit(2);
}

let count = 0;
for (const kind of kindNames) {
  const from = kindFolder(kind, path.resolve(source));
  const files = (await readdir(from, { recursive: true })).filter((file) => /\.mdx?$/.test(file));
  for (let copy = 1; copy <= times; copy++) {
    for (const file of files) {
      const text = await readFile(path.join(from, file), 'utf8');
      const to = path.join(
        target,
        kinds[kind].plural,
        copy === 1 ? file : renamed(file, String(copy)),
      );
      await mkdir(path.dirname(to), { recursive: true });
      await writeFile(to, copy === 1 ? text : rewritten(text, String(copy)));
      count += 1;
    }
  }
}
// What reviews name and measure is there once: the first copies keep their refs.
const folders = kindNames.map((kind) => path.basename(kindFolder(kind, path.resolve(source))));
for (const entry of await readdir(source)) {
  if (folders.includes(entry)) continue;
  await cp(path.join(source, entry), path.join(target, entry), { recursive: true });
}
console.log(`${count} documents in ${target}`);
