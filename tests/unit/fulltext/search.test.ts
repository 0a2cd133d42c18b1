import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IndexBuilder } from '../../../src/fulltext/build.ts';
import { FullText } from '../../../src/fulltext/search.ts';
import { stemOf } from '../../../src/fulltext/stem.ts';
import { indexOf } from '../../support/fulltext.ts';

const bodies = [
  'Active noise cancelling works. The DAC is a PCM1704UK.',
  'It cancels noise. Floor noise, and a noise floor of 110 dB.',
  'ノイズキャンセリング付きのヘッドホン。平面磁界駆動で音質が高い。',
  '磁界と平面、ヘッドフォン・アンプ。静電型の音',
  'The blind tests of one reviewer, no blind test; a test, blind.',
];

it.each([
  ['noise cancelling', [0, 1]],
  ['cancelling noise', [0, 1]],
  ['"noise cancelling"', [0]],
  ['“noise floor”', [1]],
  ['"blind test"', [4]],
  ['"one reviewers"', []],
  ['pcm1704', [0]],
  ['"pcm1704"', []],
  ['dac is', [0]],
  ['noise. floor', [1]],
  ['ＰＣＭ１７０４', [0]],
  ['音質', [2]],
  ['キャンセリング', [2]],
  ['セリン', [2]],
  ['ﾉｲｽﾞ', [2]],
  ['平面 磁界', [2, 3]],
  ['平面磁界', [2]],
  ['ヘッドフォン', [2, 3]],
  ['ヘッドホンアンプ', [3]],
  ['音', [2, 3]],
  ['平面磁界駆動型', []],
  ['静電型', [3]],
  ['型の', [3]],
  ['高い。静電', []],
  ['zzxqv', []],
  ['紫象', []],
  ['', []],
  ['。 "" -', []],
])('finds what has %s', async (query, expected) => {
  const { index } = await indexOf(bodies.map((body) => ({ head: '', body })));
  const { found } = await index.ask(query);
  expect(found.map(({ document }) => document).sort()).toEqual(expected);
});

it('ranks what has a word in its head before what has it often', async () => {
  const { index } = await indexOf([
    { head: '', body: 'planar planar planar' },
    { head: 'planar', body: '' },
    { head: '', body: 'planar' },
  ]);
  const { found } = await index.ask('planar');
  expect(found.map(({ document }) => document)).toEqual([1, 0, 2]);
});

it('ranks words beside each other before the same words apart, and as written before other forms', async () => {
  const { index } = await indexOf([
    { head: '', body: 'room one two three four correction' },
    { head: '', body: 'a room with corrections' },
    { head: '', body: 'one two three room correction' },
    { head: '', body: 'one two three room corrections' },
  ]);
  const { found } = await index.ask('correction room');
  expect(found.map(({ document }) => document)).toEqual([2, 3, 1, 0]);
});

it('keeps head and body apart', async () => {
  const { index } = await indexOf([{ head: 'noise', body: 'floor' }]);
  expect((await index.ask('"noise floor"')).found).toEqual([]);
});

it('finds everything where a head is longer than heads are', async () => {
  const { index } = await indexOf([{ head: 'a '.repeat(1500), body: 'b' }]);
  expect((await index.ask('a b')).found).toHaveLength(1);
});

it('reads few of many files, and none twice', async () => {
  const documents = Array.from({ length: 600 }, (_, number) => ({
    head: `name${number}`,
    body: Array.from({ length: 100 }, (_, at) => `w${(number * 7919 + at * 104729) % 50021}`).join(
      ' ',
    ),
  }));
  const { index, read } = await indexOf(documents);
  await index.ask('name42 w7');
  const first = [...read];
  expect(first.length).toBeLessThanOrEqual(4);
  await index.ask('name42 w7');
  expect(read).toEqual(first);
});

it('asks again for a file that could not be had', async () => {
  const builder = new IndexBuilder();
  builder.add({ head: '', body: 'noise' });
  const files = new Map([...builder.files()].map(({ name, bytes }) => [name, bytes]));
  let isConnected = true;
  const index = await FullText.open(async (name) => {
    if (!isConnected) throw new Error('offline');
    return Uint8Array.from(files.get(name)!);
  });
  isConnected = false;
  await expect(index.ask('noise')).rejects.toThrow('offline');
  isConnected = true;
  expect((await index.ask('noise')).found).toHaveLength(1);
});

// Against brute force: words of a small alphabet, so that they come again, in two scripts.
const latin = fc.constantFrom(
  'ring',
  'rings',
  'ringing',
  'dac',
  'dac2',
  'dac2x',
  'use',
  'used',
  'us',
);
const japanese = fc.string({
  unit: fc.constantFrom(...'音質高のアンプズー'),
  minLength: 1,
  maxLength: 7,
});
const word = fc.oneof(latin, japanese);
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const body = fc.array(sentence, { maxLength: 4 }).map((sentences) => sentences.join('. '));
const chunk = fc.oneof(
  word,
  fc.array(latin, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join(' ')}"`),
);

it('finds what brute force finds, in both scripts', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(body, { minLength: 1, maxLength: 8 }),
      fc.array(chunk, { minLength: 1, maxLength: 2 }),
      async (bodies, chunks) => {
        const { index } = await indexOf(bodies.map((body) => ({ head: '', body })));
        const { found } = await index.ask(chunks.join(' '));
        const expected = bodies.flatMap((body, document) =>
          chunks.every((chunk) => holds(body, chunk)) ? [document] : [],
        );
        expect(found.map(({ document }) => document).sort()).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});

function holds(body: string, chunk: string): boolean {
  if (chunk.startsWith('"')) {
    return ` ${body.replaceAll('.', ' . ')} `.includes(` ${chunk.slice(1, -1)} `);
  }
  if (!/^[a-z]/.test(chunk)) return body.replaceAll(' ', '').includes(chunk);
  const words = body.match(/[a-z\d]+/g) ?? [];
  return words.some((word) =>
    /\d/.test(chunk) ? word.startsWith(chunk) : stemOf(word) === stemOf(chunk),
  );
}
