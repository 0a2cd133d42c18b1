import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparedQuery,
  mostCompared,
  parseComparedQuery,
} from '../../../../src/domain/compare/refs.ts';
import { equalWeights } from '../../../../src/domain/review/weights.ts';

describe('the query of a comparison', () => {
  it('counts each ref once and keeps the first four', () => {
    expect(parseComparedQuery('?p=a,b,a, c,,d,e,f,b')).toMatchObject({
      refs: ['a', 'b', 'c', 'd'],
      leftOut: ['e', 'f'],
    });
  });

  it('of nothing is nothing', () => {
    expect(comparedQuery([])).toBe('');
    for (const query of ['', '?p=', '?p=,,', '?q=a']) {
      expect(parseComparedQuery(query)).toMatchObject({ refs: [], leftOut: [] });
    }
  });

  it('keeps commas within refs and commas between them apart', () => {
    expect(comparedQuery(['t20-a,b', 'c'])).toBe('?p=t20-a%2Cb,c');
    expect(parseComparedQuery('?lang=en&p=t20-a%2Cb,D302J++,50%').refs).toEqual([
      't20-a,b',
      'D302J++',
      '50%',
    ]);
  });

  it('is read as it was written', () => {
    const ref = fc
      .oneof(
        fc.string({ minLength: 1, unit: 'grapheme' }),
        fc.constantFrom('a,b', 'D302J++', 'a%2Cb'),
      )
      .filter((text) => text === text.trim() && text.isWellFormed());
    fc.assert(
      fc.property(fc.uniqueArray(ref, { maxLength: mostCompared }), (refs) => {
        expect(parseComparedQuery(comparedQuery(refs))).toMatchObject({ refs, leftOut: [] });
      }),
    );
  });

  it('carries weights of one’s own, and none where all are equal', () => {
    expect(comparedQuery(['a', 'b'], [1, 0, 0.5, 3, 2])).toBe('?p=a,b&weights=1,0,0.5,3,2');
    expect(comparedQuery([], [1, 0, 0.5, 3, 2])).toBe('?weights=1,0,0.5,3,2');
    expect(comparedQuery(['a'], [2, 2, 2, 2, 2])).toBe('?p=a');
    expect(parseComparedQuery('?p=a&weights=1,0,0.5,3,2').weights).toEqual([1, 0, 0.5, 3, 2]);
    expect(parseComparedQuery('?p=a').weights).toEqual(equalWeights);
    expect(parseComparedQuery('?p=a&weights=1,2').weights).toBeUndefined();
  });
});
