import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { nothingChosen, settled } from '../../src/domain/catalog/choice.ts';
import { readColumns } from '../../src/domain/catalog/columns.ts';
import type { CatalogIndex } from '../../src/domain/catalog/index-file.ts';
import { order } from '../../src/domain/catalog/order.ts';
import { listingSize } from '../../src/domain/catalog/paging.ts';
import { select } from '../../src/domain/catalog/selection.ts';
import { sortKeys } from '../../src/domain/catalog/sorting.ts';
import { pieceOrder } from '../../src/domain/catalog/verdict-pieces.ts';

/**
 * Weighs the sentences that pages of cards need, in every order and with the most frequent tag:
 * `npx node tests/bench/verdicts.ts <built site>`. Prints the worst page of each, with Brotli.
 */
const [site] = process.argv.slice(2);
if (!site) {
  console.error('Usage: npx node tests/bench/verdicts.ts <built site>');
  process.exit(2);
}

const data = path.join(site, 'data');
const files = await readdir(data);
for (const folder of files.filter((file) => /-verdicts-\w+$/.test(file))) {
  const key = folder.replace(/-verdicts-\w+$/, '');
  const index = files.find((file) => file.startsWith(`${key}-`) && file.endsWith('.json'))!;
  const columns = readColumns(
    JSON.parse(await readFile(path.join(data, index), 'utf8')) as CatalogIndex,
  );
  const count = (await readdir(path.join(data, folder))).length;
  const pieces = await Promise.all(
    Array.from({ length: count }, (_, piece) =>
      readFile(path.join(data, folder, `${piece}.json`), 'utf8'),
    ),
  );
  const size = (JSON.parse(pieces[0]!) as string[]).length;
  const bytes = pieces.map((text) => brotliCompressSync(text).length);
  const places = new Map(Array.from(pieceOrder(columns), (review, place) => [review, place]));
  console.log(`${key}: ${columns.count} sentences in ${count} pieces of ${size}`);
  for (const tags of [[], columns.tags.slice(0, 1).map(({ slug }) => slug)]) {
    for (const sort of sortKeys) {
      const choice = settled({ ...nothingChosen, tags, sort });
      const sorted = order(columns, choice, select(columns, choice).matching);
      const pages = Array.from({ length: Math.ceil(sorted.length / listingSize) }, (_, page) => {
        const shown = [...sorted.subarray(page * listingSize, (page + 1) * listingSize)];
        const needed = [...new Set(shown.map((one) => Math.floor(places.get(one)! / size)))];
        return {
          pieces: needed.length,
          weight: needed.reduce((sum, piece) => sum + bytes[piece]!, 0),
        };
      }).sort((one, other) => other.weight - one.weight);
      const [worst] = pages;
      if (!worst) continue;
      const name = [...tags, sort].join(', ');
      console.log(`  ${name.padEnd(40)} at most ${worst.weight} bytes in ${worst.pieces} pieces`);
    }
  }
}
