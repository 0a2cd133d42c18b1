import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readShortName, shortenName } from '../../../../src/domain/names/short-name.ts';

it.each([
  ['Sony IER-M9', 'Sony', 'IER-M9'],
  ['Sony', 'Sony', ''],
  ['LETSHUOER D02', 'Letshuoer', '=LETSHUOER D02'],
  ['Sonya 1', 'Sony', '=Sonya 1'],
  ['Sony =1', 'Sony', '=Sony =1'],
  ['仮想アース', '光城精工', '=仮想アース'],
])('writes %j of %j as %j', (name, maker, short) => {
  expect(shortenName(name, maker)).toBe(short);
});

it('gives back every name', () => {
  const word = fc.string({ unit: fc.constantFrom('=', ' ', 'a', 'B'), maxLength: 4 });
  fc.assert(
    fc.property(word, word, fc.boolean(), (maker, rest, begins) => {
      const name = begins ? `${maker} ${rest}` : rest;
      expect(readShortName(shortenName(name, maker), maker)).toBe(name);
    }),
  );
});
