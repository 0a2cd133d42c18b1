import fc from 'fast-check';
import { distance } from 'fastest-levenshtein';
import { describe, expect, it } from 'vitest';
import { editsTo } from '../../../../src/domain/search/distance.ts';

it.each([
  ['sennheiser', 'senheiser', 1],
  ['sony', 'snoy', 1],
  ['arya', 'aria', 1],
  ['hd600', 'hd650', 2],
  ['hd600', 'hd60', 2],
  ['1000xm5', '1000mx5', 1],
])('from %s, typed as %s, are %i edits', (name, typed, edits) => {
  expect(editsTo(name, typed, 3, 2, false)).toBe(edits);
});

it('takes a digit for a letter where it is told to', () => {
  expect(editsTo('hd600', 'hd610', 2, 1, false)).toBe(1);
});

it('of a beginning are those to the nearest one', () => {
  expect(editsTo('sennheiser', 'senhei', 1, 2, true)).toBe(1);
  expect(editsTo('sennheiser', 'senhei', 1, 2, false)).toBe(Infinity);
});

describe('without digits and changed neighbours', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

  it('are never more than those of Levenshtein, and as many where no neighbours change', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const edits = editsTo(one, other, 20, 2, false);
        expect(edits).toBeLessThanOrEqual(distance(one, other));
        expect(editsTo(other, one, 20, 2, false)).toBe(edits);
        expect(edits * 2).toBeGreaterThanOrEqual(distance(one, other));
      }),
    );
  });

  it('are infinite exactly where they are more than the most', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const edits = editsTo(one, other, 20, 2, false);
        const bounded = editsTo(one, other, 2, 2, false);
        if (edits <= 2) expect(bounded).toBe(edits);
        else expect(bounded).toBe(Infinity);
      }),
    );
  });
});
