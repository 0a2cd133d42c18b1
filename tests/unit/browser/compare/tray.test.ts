import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  holds,
  parseTray,
  remove,
  writeTray,
  type Tray,
} from '../../../../src/browser/compare/tray.ts';
import { mostCompared } from '../../../../src/domain/compare/refs.ts';

const item = fc.record({ ref: fc.string({ minLength: 1 }), name: fc.string() });
const tray = fc.array(item).map((items) => items.reduce<Tray>(add, []));
const full = ['a', 'b', 'c', 'd'].map((ref) => ({ ref, name: ref.toUpperCase() }));

describe('the tray', () => {
  it('takes a product once', () => {
    const one = add([], full[0]!);
    expect(add(one, full[0]!)).toBe(one);
  });

  it('refuses a fifth and stays as it was', () => {
    expect(add(full, { ref: 'e', name: 'E' })).toBe(full);
  });

  it('holds what was added and not what was removed, and never more than four', () => {
    fc.assert(
      fc.property(tray, item, (before, one) => {
        const after = add(before, one);
        expect(after.length).toBeLessThanOrEqual(mostCompared);
        if (after !== before) expect(holds(after, one.ref)).toBe(true);
        expect(holds(remove(after, one.ref), one.ref)).toBe(false);
      }),
    );
  });

  it('is read from storage as it was written', () => {
    fc.assert(
      fc.property(tray, (one) => {
        expect(parseTray(writeTray(one))).toEqual(one.map(({ ref, name }) => ({ ref, name })));
      }),
    );
  });

  it('is empty where storage is empty or damaged', () => {
    for (const stored of [null, '', '{', 'null', '7', '"a"', '{"ref":"a","name":"A"}']) {
      expect(parseTray(stored), String(stored)).toEqual([]);
    }
  });

  it('leaves out what is no product, what is there already and what is too much', () => {
    const stored = [
      null,
      7,
      {},
      { ref: '' },
      { ref: 'a' },
      ...full,
      full[1],
      { ref: 'e', name: 'E' },
    ];
    expect(parseTray(JSON.stringify(stored))).toEqual(full);
  });
});
