import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldJoined } from '../../../../src/domain/search/fold.ts';
import { originsOf, spell } from '../../../../src/domain/search/spelling.ts';

/** The letters of a name with a sign before each that begins something. */
const marked = (name: string, makers?: string[]) => {
  const { text, places } = spell(name, makers);
  return [...text].map((letter, at) => ['|', '·', "'", ''][places[at]!] + letter).join('');
};

it.each([
  ['Sony WH-1000XM5', "|sony·wh·1000'xm'5"],
  ['AirPods Pro', "|air'pods·pro"],
  ['DX3 Pro+', "|dx'3·pro·plus"],
  ['KIスピーカー', "|ki'スピカ"],
  ['炭袋ケーブル', "|炭袋'ケブル"],
  ['ヴァン・デン', '|バン·デン'],
  ["i-μ's", '|i·μs'],
])('knows in %s what begins a name, a word, a run', (name, expected) => {
  expect(marked(name)).toBe(expected);
});

it('knows where the model begins, behind the longest of the maker’s names', () => {
  expect(marked('Fosi Audio ZA3', ['fosi', 'fosiaudio'])).toBe("|fosi·audio|za'3");
  expect(spell('Fosi Audio ZA3', ['fosi', 'fosiaudio']).model).toBe(9);
  expect(spell('Sonya One', ['sony']).model).toBe(0);
});

it('knows where its letters come from', () => {
  expect(originsOf('Bø & ｶﾞ')).toEqual([
    [0, 1],
    [1, 2],
    [3, 4],
    [3, 4],
    [3, 4],
    [5, 7],
  ]);
});

describe('the letters of a spelled name', () => {
  it('are those that folding gives', () => {
    const kana = ['ｶﾞ', 'ﾊﾟ', ...'アァヴゔイィカガキャッーはばっー・'];
    const letter = fc.constantFrom(..."aBcé ø-&+'(9０Ａ轟電", ...kana);
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 14 }), (text) => {
        const name = text.normalize('NFC');
        expect(spell(name).text).toBe(foldJoined(name));
        expect(originsOf(name)).toHaveLength(spell(name).text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
