import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from '../../../../src/domain/mentions/find-mentions.ts';
import { mayHoldOneOf, nameWords } from '../../../../src/domain/mentions/name-words.ts';
import { company, namesOf, product } from '../../../support/named.ts';

it('takes whole words that begin with a capital or a digit, each once', () => {
  const words = nameWords(['The Sony IER-M9 and the iFi Zen', 'Sony, \uFF28\uFF24 600s']);
  expect(words).toBe('The Sony IER M9 Zen HD 600s');
});

describe('whether a text may hold a name', () => {
  const mayHold = mayHoldOneOf(['Sony IER-M9', 'HD600']);

  it.each([
    ['with all its words', 'Sony IER M9', true],
    ['that is one word', 'The HD600', true],
    ['that lacks one of its words', 'Sony IER Z1R', false],
    ['that has a longer word', 'Sony IER M99', false],
  ])('tells of a text %s', (_, words, expected) => {
    expect(mayHold(words)).toBe(expected);
  });

  it('is said of any text where a name has no such words', () => {
    expect(mayHoldOneOf(['ソニー'])('')).toBe(true);
  });

  it('is never denied where the text names a review', () => {
    const named = [
      company('Acme'),
      product('Acme One'),
      product('Acme HD 600'),
      product('ソニー X'),
    ];
    const trie = namesOf(named);
    const mayHoldSome = mayHoldOneOf([...trie.entries()].map(([name]) => name));
    const parts = [
      'Acme',
      'One',
      'HD 600',
      'HD600',
      'ソニー',
      'X',
      ' ',
      '-',
      '.',
      'a',
      'A',
      '9',
      'の',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...parts), { maxLength: 12 }), (some) => {
        const text = some.join('');
        const mentions = findMentions(text, trie, product('Umbra Two'));
        for (const { start, end } of mentions) {
          const isHeld = mayHoldOneOf([text.slice(start, end)])(nameWords([text]));
          expect(isHeld, text).toBe(true);
        }
        if (mentions.length > 0) expect(mayHoldSome(nameWords([text])), text).toBe(true);
      }),
    );
  });
});
