import { expect, it } from 'vitest';
import { foldPhrase } from '../../../../src/domain/categories/fold.ts';
import { holdsPhrase, Phrases } from '../../../../src/domain/categories/phrases.ts';

const phrases = new Phrases([
  ['headphone', 'headphones'],
  ['headphone amplifier', 'amplifier'],
  ['DAP', 'player'],
  ['cable', 'cable'],
  ['ヘッドホン', 'headphones'],
  ['ヘッドホンアンプ', 'amplifier'],
  ['cable', 'filed before'],
]);
const within = (text: string) => [...phrases.within(foldPhrase(text))];

it('tells a compound by its end', () => {
  expect(phrases.atEnd('gaming headphone')).toBe('headphones');
  expect(phrases.atEnd('headphone stand')).toBeUndefined();
  expect(phrases.atEnd('密閉型ヘッドホン')).toBe('headphones');
});

it('does not find letters inside of words', () => {
  expect(phrases.atEnd('microdap')).toBeUndefined();
  expect(within('aptX Adaptive')).toEqual([]);
  expect(within('DAP対応')).toEqual([]);
  expect(within('DAPである')).toEqual(['player']);
});

it('takes the longest phrase, and the last of those that touch', () => {
  expect(within('A headphone amplifier for headphones')).toEqual(['amplifier', 'headphones']);
  expect(within('A headphone cable')).toEqual(['cable']);
  expect(within('ヘッドホンアンプです')).toEqual(['amplifier']);
});

it('passes over a Japanese noun that only describes the next', () => {
  expect(within('ヘッドホンの専用ケーブル')).toEqual([]);
  expect(within('ヘッドホン向けDAP')).toEqual(['player']);
});

it('keeps the first meaning of a phrase', () => {
  expect(phrases.atEnd('cable')).toBe('cable');
});

it('says whether a phrase stands in a text as whole words', () => {
  expect(holdsPhrase('a desk lamp', 'desk')).toBe(true);
  expect(holdsPhrase('a desktop', 'desk')).toBe(false);
  expect(holdsPhrase('完全ワイヤレス型', 'ワイヤレス')).toBe(true);
});
