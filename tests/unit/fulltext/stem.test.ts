import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formsOf, stemOf } from '../../../src/fulltext/stem.ts';

it.each([
  ['noise', 'noises'],
  ['cancel', 'cancels', 'cancelled', 'cancelling', 'cancellation', 'canceling'],
  ['battery', 'batteries'],
  ['balance', 'balanced', 'balancing', 'balances'],
  ['use', 'used', 'using', 'uses'],
  ['install', 'installed', 'installing', 'installation', 'installations'],
  ['box', 'boxes', 'boxed', 'boxing'],
  ['trim', 'trimmed', 'trimming', 'trims'],
  ['dac', 'dacs'],
])('makes one word of the forms of %s', (...words) => {
  expect(new Set(words.map(stemOf)).size).toBe(1);
});

it.each([
  ['equalizer', 'equal'],
  ['bass', 'bas'],
  ['us', 'use'],
  ['ring', 'r'],
  ['correction', 'correct'],
])('keeps %s apart from %s', (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

it('leaves names of types and words of other languages as they are', () => {
  for (const word of ['pcm1704s', 'größes', 'ies2']) expect(stemOf(word)).toBe(word);
});

it('knows of every word that a stem may stand for it', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'aeilnrstyg'), maxLength: 7 });
  const ending = fc.constantFrom('', 's', 'es', 'ies', 'ed', 'ing', 'ings', 'llation', 'e', 'lled');
  fc.assert(
    fc.property(letters, ending, (root, end) => {
      expect(formsOf(stemOf(root + end))).toContain(root + end);
    }),
    { numRuns: 2000 },
  );
});
