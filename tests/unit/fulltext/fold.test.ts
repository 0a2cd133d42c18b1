import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold, foldWithPlaces } from '../../../src/fulltext/fold.ts';

it.each([
  ['ＥＳ９０３８ＰＲＯ', 'es9038pro'],
  ['ﾉｲｽﾞｷｬﾝｾﾘﾝｸﾞ', 'ノイズキャンセリング'],
  ['ヘッドフォン', 'ヘッドホン'],
  ['ﾍｯﾄﾞﾌｫﾝ', 'ヘッドホン'],
  ['フォーカス', 'フォーカス'],
  ['ヴォーカルとヴィンテージとラヴ', 'ボーカルとビンテージとラブ'],
  ['①㌔', '1キロ'],
  ['ヘッドホン・アンプ　と DAC', 'ヘッドホンアンプと dac'],
  ['音\n質', '音\n質'],
])('folds %s', (written, folded) => {
  expect(fold(written)).toBe(folded);
});

const text = fc.string({
  unit: fc.constantFrom(...'aZé１Ａ ﾌォｫンﾝﾞヴウﾞァアか゛がㇷﾟ音①㌔ß\u0301-'),
  maxLength: 20,
});

it('folds what is folded no further', () => {
  fc.assert(fc.property(text, (written) => void expect(fold(fold(written))).toBe(fold(written))));
});

it('keeps where everything was written', () => {
  fc.assert(
    fc.property(text, (written) => {
      const { text, offsets } = foldWithPlaces(written);
      expect(text).toBe(fold(written));
      expect(offsets).toHaveLength(text.length + 1);
      expect(offsets).toEqual([...offsets].sort((one, other) => one - other));
    }),
    { numRuns: 2000 },
  );
  expect(foldWithPlaces('㌔ﾌｫﾝ').offsets).toEqual([0, 0, 1, 3, 4]);
});
