import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparedQuery,
  mostCompared,
  parseComparedQuery,
} from '../../../../src/domain/compare/refs.ts';

describe('the query of a comparison', () => {
  it('counts each ref once and keeps the first four', () => {
    expect(parseComparedQuery('?p=a,b,a, c,,d,e,f,b')).toEqual({
      refs: ['a', 'b', 'c', 'd'],
      leftOut: ['e', 'f'],
    });
  });

  it('of nothing is nothing', () => {
    expect(comparedQuery([])).toBe('');
    for (const query of ['', '?p=', '?p=,,', '?q=a']) {
      expect(parseComparedQuery(query)).toEqual({ refs: [], leftOut: [] });
    }
  });

  it('is read as it was written', () => {
    const ref = fc
      .string({ minLength: 1 })
      .filter((text) => !/[,\s]/.test(text) && text.isWellFormed());
    fc.assert(
      fc.property(fc.uniqueArray(ref, { maxLength: mostCompared }), (refs) => {
        expect(parseComparedQuery(comparedQuery(refs))).toEqual({ refs, leftOut: [] });
      }),
    );
  });
});
