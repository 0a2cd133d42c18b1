import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText, mediaTypes } from '../../publishing/hosting/media-types.ts';
import type { PageRecord } from '../../publishing/page-record.ts';

/** The compressed forms of a file, by what their names have more. */
const forms = {
  '.br': (text: Buffer) => promisify(brotliCompress)(text, { params: brotli }),
  '.gz': (text: Buffer) => promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
};
const brotli = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT };

/** What is smaller is sent in one packet either way, in bytes. */
const smallest = 1_400;

/** How many files are worked on at once: Node compresses in four threads. */
const workers = 4;

/**
 * Makes compressed forms beside the texts of a build that is not yet in its place. Those that the
 * last build made of the same text stay.
 * @param built the folder of the new build
 * @param record what it leaves as it was; the forms that stay are added to that
 */
export async function precompress(built: string, { folder, kept }: PageRecord): Promise<void> {
  const drawn = await readdir(built, { recursive: true, withFileTypes: true });
  const files = drawn
    .filter((file) => file.isFile())
    .map((file) => path.relative(built, path.join(file.parentPath, file.name)));
  const queue = [
    ...files.map((file) => ({ file, from: built })),
    ...[...kept].map((file) => ({ file, from: folder })),
  ].values();
  const work = async () => {
    for (const { file, from } of queue) {
      const source = path.join(from, file);
      if (!isCompressible(file) || (await stat(source)).size < smallest) continue;
      const text = await readFile(source);
      const isSame = from === folder || (await isUnchanged(text, path.join(folder, file)));
      for (const [ending, compress] of Object.entries(forms)) {
        const form = file + ending;
        if (isSame && existsSync(path.join(folder, form))) {
          kept.add(form.replaceAll(path.sep, '/'));
          continue;
        }
        await mkdir(path.dirname(path.join(built, form)), { recursive: true });
        await writeFile(path.join(built, form), await compress(text));
      }
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
}

function isCompressible(file: string): boolean {
  const type = mediaTypes[path.extname(file).slice(1)];
  return type !== undefined && isText(type);
}

/** Whether the last build's file of a name holds a text. */
async function isUnchanged(text: Buffer, before: string): Promise<boolean> {
  return existsSync(before) && text.equals(await readFile(before));
}
