import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldJoined, foldWords, isEnough } from '../../../../src/domain/search/fold.ts';

it.each([
  ['Sennheiser  HD-600', 'sennheiser hd 600'],
  ['ＷＨ－１０００ＸＭ５', 'wh 1000xm5'],
  ['DX3 Pro+', 'dx3 pro plus'],
  ['Bowers & Wilkins', 'bowers and wilkins'],
  ['Nothing Ear (a)', 'nothing ear a'],
  ['Audirvāna', 'audirvana'],
  ['Børresen Straße', 'borresen strasse'],
  ["i-µ's", 'i μs'],
  ['Mark Ⅱ', 'mark ii'],
  ['ｾﾞﾝﾊｲｻﾞｰ', 'ゼンハイザ'],
  ['やまは', 'ヤマハ'],
  ['オンキョー', 'オンキヨ'],
  ['オーディオ・テクニカ', 'オデイオ テクニカ'],
  ['ヴィクター', 'ビクタ'],
  ['ブルーノート', 'ブルノト'],
  ['オルトフォン', 'オルトホン'],
  ['전자 산업', '전자 산업'],
])('folds %s into %s', (text, folded) => {
  expect(foldWords(text)).toBe(folded);
});

it('keeps sounds and digits apart that make two names', () => {
  expect(foldJoined('ガ')).not.toBe(foldJoined('カ'));
  expect(foldJoined('HD 600')).not.toBe(foldJoined('HD 650'));
  expect(foldJoined('Pro+')).not.toBe(foldJoined('Pro'));
});

describe('a folded text', () => {
  const letters = fc.string({ unit: 'grapheme', maxLength: 12 });

  it('stays as it is when it is folded again', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(foldWords(foldWords(text))).toBe(foldWords(text));
        expect(foldJoined(foldJoined(text))).toBe(foldJoined(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same of full-width as of plain letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\x21-\x7e]{0,12}$/), (text) => {
        const wide = text.replace(/./g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
        // A full-width apostrophe is none of those that stand within a name.
        fc.pre(!text.includes("'"));
        expect(foldWords(wide)).toBe(foldWords(text));
      }),
    );
  });
});

it('is enough to search for from two letters on, or one kanji', () => {
  const enough = ['so', 'ＳＯ', '轟', 'そに', '日立'];
  const tooLittle = ['', 's', 'そ', ' - ', '(a)'];
  expect(enough.filter(isEnough)).toEqual(enough);
  expect(tooLittle.filter(isEnough)).toEqual([]);
});
