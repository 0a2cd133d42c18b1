import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { languages } from '../../src/domain/languages/index.ts';
import { fold } from '../../src/fulltext/fold.ts';
import { FullText } from '../../src/fulltext/search.ts';
import { publishIndexes } from '../../src/publishing/fulltext.ts';
import { searchedReviews, type SearchedReviews } from '../../src/publishing/searched-reviews.ts';
import { searchedText } from '../../src/publishing/searched-text.ts';
import { judgeFolder } from '../../src/reading/judgement.ts';
import { renderedText } from '../../src/reading/rendered.ts';

/**
 * Measures full-text search on a content folder: what its index costs, and what random pieces of
 * its texts find, judged by brute force. A table adds queries that readers could ask, as
 * `{ fulltext: [{ q, must }] }` with what each answer must have, `re:` before a regular expression.
 *
 *   CONTENT_DIR=<content folder> npx node tests/bench/fulltext.ts [<language>=<table.json> …]
 */
const tables = new Map(process.argv.slice(2).map((each) => each.split('=') as [string, string]));
const sampled = 200;

const scratch = await mkdtemp(path.join(tmpdir(), 'soundproof-bench-'));
const judgement = await judgeFolder(undefined, { rendersText: true });
const indexes = languages.map((language) => searchedReviews(judgement, language));
const [target, cache] = [path.join(scratch, 'site'), path.join(scratch, 'cache')];
for (const state of ['anew', 'where no text has changed']) {
  const before = process.cpuUsage();
  await rm(target, { recursive: true, force: true });
  await publishIndexes(indexes, target, cache);
  const { user, system } = process.cpuUsage(before);
  console.log(`published ${state}: ${((user + system) / 1e6).toFixed(2)} s of CPU`);
}
const files = await readdir(target, { recursive: true, withFileTypes: true });
const sizes = await Promise.all(
  files.filter((file) => file.isFile()).map((file) => stat(path.join(file.parentPath, file.name))),
);
console.log(
  `${sizes.length} files, ${(sum(sizes.map(({ size }) => size)) / 1e6).toFixed(1)} MB in all`,
);
for (const [at, language] of languages.entries()) await measure(language, indexes[at]!);
await rm(scratch, { recursive: true });

async function measure(language: string, { folder, reviews }: SearchedReviews): Promise<void> {
  const texts: string[] = [];
  for (const { facts } of reviews) {
    const { target_name: name, tags = [], summary } = facts.review!;
    const { pieces } = await renderedText(facts.file);
    texts.push(fold([name, ...tags, summary, searchedText(pieces)].join('\n')));
  }
  const random = Array.from({ length: sampled }, (_, at) => piece(texts, at)).filter(Boolean);
  const report = { right: 0, found: 0, wanted: 0, bytes: [] as number[] };
  for (const query of random) {
    const { found, bytes } = await askFirst(path.join(target, 'fulltext', folder), `"${query}"`);
    const wanted = new Set([...texts.keys()].filter((document) => has(texts[document]!, query)));
    report.right += found.filter((document) => wanted.has(document)).length;
    report.found += found.length;
    report.wanted += wanted.size;
    report.bytes.push(bytes);
  }
  console.log(
    `${language}, ${reviews.length} reviews, ${random.length} random pieces: ` +
      `precision ${(report.right / report.found).toFixed(4)}, recall ${(report.right / report.wanted).toFixed(4)}, ` +
      describeBytes(report.bytes),
  );
  const table = tables.get(language);
  if (table) await measureTable(language, path.join(target, folder), texts, table);
}

async function measureTable(
  language: string,
  folder: string,
  texts: readonly string[],
  file: string,
): Promise<void> {
  const { fulltext } = JSON.parse(await readFile(file, 'utf8')) as {
    fulltext: { q: string; must: string[] | null }[];
  };
  const precisions: number[] = [];
  const bytes: number[] = [];
  for (const { q, must } of fulltext) {
    const answer = await askFirst(folder, q);
    const first = answer.found.slice(0, 10);
    const right = first.filter((document) => must?.every((one) => holds(texts[document]!, one)));
    precisions.push(first.length === 0 ? 1 : right.length / first.length);
    bytes.push(answer.bytes);
  }
  console.log(
    `${language}, ${fulltext.length} queries of ${file}: ` +
      `P@10 ${(sum(precisions) / precisions.length).toFixed(3)}, ${describeBytes(bytes)}`,
  );
}

/** Asks with nothing read before. */
async function askFirst(
  folder: string,
  query: string,
): Promise<{ found: number[]; bytes: number }> {
  let bytes = 0;
  const index = await FullText.open(async (name) => {
    const file = Uint8Array.from(await readFile(path.join(folder, name)));
    bytes += file.length;
    return file;
  });
  const { found } = await index.ask(query);
  return { found: found.map(({ document }) => document), bytes };
}

/** A word or two beside each other, or two to six letters that are written without spaces. */
function piece(texts: readonly string[], at: number): string {
  const text = texts[(at * 7919) % texts.length]!;
  const place = (at * 104729) % text.length;
  const spaceless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{2,6}/u;
  const words = /(?<![a-z\d-])[a-z]{3,}(?: [a-z]{3,})?(?![a-z\d-])/;
  const found = spaceless.exec(text.slice(place)) ?? words.exec(text.slice(place));
  const length = /[a-z]/.test(found?.[0] ?? '') ? undefined : 2 + (at % 5);
  return found?.[0].slice(0, length) ?? '';
}

function has(text: string, piece: string): boolean {
  if (!/^[a-z]/.test(piece)) return text.includes(piece);
  const pattern = piece.replace(' ', String.raw`(?:\s|[\p{Pd}'’・_])`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${pattern}(?![\p{L}\p{N}])`, 'u').test(text);
}

function holds(text: string, wanted: string): boolean {
  return wanted.startsWith('re:') ? new RegExp(wanted.slice(3)).test(text) : text.includes(wanted);
}

function describeBytes(bytes: number[]): string {
  const sorted = [...bytes].sort((one, other) => one - other);
  const at = (share: number) =>
    (sorted[Math.floor(share * (sorted.length - 1))]! / 1000).toFixed(0);
  return `kB read for a first query: median ${at(0.5)}, 95 of 100 ${at(0.95)}, most ${at(1)}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
