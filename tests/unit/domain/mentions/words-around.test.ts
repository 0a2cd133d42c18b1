import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsAround } from '../../../../src/domain/mentions/words-around.ts';

it('is all of a short text', () => {
  expect(wordsAround('The Acme One is it.', 4, 12)).toEqual({
    before: 'The ',
    name: 'Acme One',
    after: ' is it.',
  });
});

it('is cut between words where the text is long', () => {
  const text = `${'before '.repeat(20)}Acme One${' after'.repeat(20)}`;
  const { before, after } = wordsAround(text, 140, 148);
  expect(before).toBe(`… ${'before '.repeat(9)}`);
  expect(after).toBe(`${' after'.repeat(10)} …`);
});

it('is half as many letters in Japanese', () => {
  const { before, after } = wordsAround(`${'前'.repeat(50)}Acme${'後'.repeat(50)}`, 50, 54);
  expect(before).toBe(`… ${'前'.repeat(32)}`);
  expect(after).toBe(`${'後'.repeat(32)} …`);
});

it('is on one line', () => {
  expect(wordsAround('a\n\nAcme\nb', 3, 7)).toEqual({ before: 'a ', name: 'Acme', after: ' b' });
});

it('never cuts a character in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(200), (text, at) => {
      fc.pre(text.isWellFormed() && at <= text.length && text.slice(0, at).isWellFormed());
      const { before, after } = wordsAround(text, at, at);
      expect(before.isWellFormed() && after.isWellFormed()).toBe(true);
    }),
  );
});
