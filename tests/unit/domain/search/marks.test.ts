import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markSought } from '../../../../src/domain/search/marks.ts';

const marked = (name: string, sought: string) =>
  markSought(name, sought)
    .map(({ text, isMarked }) => (isMarked ? `[${text}]` : text))
    .join('');

it.each([
  ['Sennheiser HD 600', 'hd6', 'Sennheiser [HD 6]00'],
  ['Sennheiser HD 600', 'ＨＤ６００', 'Sennheiser [HD 600]'],
  ['Sony WH-1000XM5', 'wh1000 sony', '[Sony] [WH-1000]XM5'],
  ['Topping DX3 Pro+', 'pro+', 'Topping DX3 [Pro+]'],
  ['KIスピーカー 16cm', 'すぴーか', 'KI[スピーカ]ー 16cm'],
  ['Bang & Olufsen H95', 'bang and olufsen', '[Bang & Olufsen] H95'],
  ['𠮷田製作所 HD 600', 'hd6', '𠮷田製作所 [HD 6]00'],
  ['HD 600 𠮷田製作所', '𠮷田', 'HD 600 [𠮷田]製作所'],
  ['Apple AirPods Pro 3', 'xyz', 'Apple AirPods Pro 3'],
  ['Moondrop Only One', 'one', 'Moondrop Only [One]'],
])('marks in %s what was sought by %s', (name, sought, expected) => {
  expect(marked(name, sought)).toBe(expected);
});

it('leaves every letter of a name as it is', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 12 });
  fc.assert(
    fc.property(text, text, (name, sought) => {
      const whole = markSought(name, sought).map(({ text }) => text);
      expect(whole.join('')).toBe(name.normalize('NFC'));
    }),
  );
});
