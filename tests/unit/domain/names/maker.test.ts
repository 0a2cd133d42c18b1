import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSpelledBy,
  makerIn,
  mostFrequent,
  sayMakerOnce,
} from '../../../../src/domain/names/maker.ts';

describe('a maker’s name', () => {
  it.each([
    ['Fosi Audio ZA3', 'fosi-audio', 'Fosi Audio'],
    ['Bang & Olufsen Beoplay H95', 'bang-and-olufsen', 'Bang & Olufsen'],
    ['Bang & Olufsen Beoplay H95', 'bang-olufsen', 'Bang & Olufsen'],
    ['B&W 607', 'bw', 'B&W'],
    ['Lo-D HMA-9500', 'lo-d', 'Lo-D'],
    ['ソニー WH-1000XM6', 'sony', undefined],
    ['Sonyx One', 'sony', undefined],
    ['', 'sony', undefined],
  ])('in “%s” is what %s is made of', (name, ref, maker) => {
    expect(makerIn(name, ref)).toBe(maker);
  });

  it('is the shortest beginning at words that spells the ref', () => {
    const word = fc.constantFrom('Bang', '&', 'B&W', 'ΣΑΣ', 'e☆', 'ｿﾆｰ', 'Lo-D', '´', '\u0301a');
    const name = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(name, name, fc.boolean(), (name, start, isSpelledOut) => {
        const ref = (isSpelledOut ? start.replaceAll('&', 'and') : start).toLowerCase();
        const ends = [...name.matchAll(/\S(?=\s|$)/g)].map(({ index }) => index + 1);
        const beginnings = ends.map((end) => name.slice(0, end));
        expect(makerIn(name, ref)).toBe(beginnings.find((one) => isSpelledBy(one, ref)));
      }),
    );
  });

  it.each([
    ['Fosi Audio Fosi Audio ZA3', 'fosi-audio', 'Fosi Audio ZA3'],
    ['TANCHJIM TANCHJIM SPACE', 'tanchjim', 'TANCHJIM SPACE'],
    ['Tanchjim TANCHJIM SPACE Product Review', 'tanchjim', 'TANCHJIM SPACE Product Review'],
    ['Sony WH-1000XM6', 'sony', 'Sony WH-1000XM6'],
    // The product goes by its maker's name.
    ['Duo Duo', 'duo', 'Duo Duo'],
    // What is said twice is not the maker.
    ['Duo Duo One', 'acme', 'Duo Duo One'],
  ])('in “%s” is said once', (name, ref, once) => {
    expect(sayMakerOnce(name, ref)).toBe(once);
  });
});

it('tells whether a ref is made of a name', () => {
  expect(isSpelledBy('e☆イヤホン', 'eイヤホン')).toBe(true);
  expect(isSpelledBy('Sony', 'sonos')).toBe(false);
});

it('finds the name that stands most often, of equals the first', () => {
  expect(mostFrequent(['KEF', 'Kef', 'KEF'])).toBe('KEF');
  expect(mostFrequent(['b', 'a'])).toBe('a');
  expect(mostFrequent([])).toBeUndefined();
});
