import { expect, it } from 'vitest';
import { cut, mayGoOn } from '../../../src/fulltext/cut.ts';

it.each([
  ['noise-cancelling don’t, stop', ['0 noise', '1 cancelling', '2 don', '3 t', '5 stop']],
  ['音質が', ['0 音質', '1 質が', '2 が']],
  ['アンプ型', ['0 アンプ', '1 ンプ', '2 プ型', '3 型']],
  ['高域ノイズ', ['0 高域', '1 域ノ', '2 ノイズ', '3 イズ', '4 ズ']],
  [
    'キャンセリング',
    ['0 キャンセリ', '1 ャンセリン', '2 ンセリング', '3 セリング', '4 リング', '5 ング', '6 グ'],
  ],
  ['usb型 dac', ['0 usb', '1 型', '2 dac']],
  ['音。楽', ['0 音', '2 楽']],
  ['a\nb', ['0 a', '2 b']],
  ['𠮷野家', ['0 𠮷', '1 野家', '2 家']],
])('cuts %j', (text, terms) => {
  const heard: string[] = [];
  cut(text, (from, to, position) => heard.push(`${position} ${text.slice(from, to)}`));
  expect(heard).toEqual(terms);
});

it.each([
  ['音', true],
  ['音質', false],
  ['ノイズ', true],
  ['キャンセリ', false],
  ['プ型', false],
  ['域ノ', false],
])('tells whether %s could be longer', (term, answer) => {
  expect(mayGoOn(term)).toBe(answer);
});
