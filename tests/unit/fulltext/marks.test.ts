import { expect, it } from 'vitest';
import { findMarks } from '../../../src/fulltext/marks.ts';
import { readQuery } from '../../../src/fulltext/query.ts';

it.each([
  ['noise floor', 'The noises. A Noise-Floor', ['noises', 'Noise', 'Floor']],
  ['"noise floor"', 'The noises. A Noise-Floor, noise. Floor', ['Noise-Floor']],
  ['PCM1704', 'a PCM1704UK', ['PCM1704UK']],
  ['ヘッドフォン', 'ヘッドホンとﾍｯﾄﾞﾌｫﾝ', ['ヘッドホン', 'ﾍｯﾄﾞﾌｫﾝ']],
  ['セリング', 'ノイズキャンセリングの', ['セリング']],
  ['高音 高音質', '高音質の高音', ['高音質', '高音']],
  ['キロ', '1㌔で', ['㌔']],
  ['音', '音と音', ['音', '音']],
  ['ａｂ', 'x ab', ['ab']],
  ['nothing', 'here', []],
])('marks %s', (query, text, marked) => {
  const marks = findMarks(text, readQuery(query));
  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(marked);
});

it('tells which phrase each mark is of', () => {
  expect(findMarks('b a b', readQuery('a b')).map(({ phrase }) => phrase)).toEqual([1, 0, 1]);
});
