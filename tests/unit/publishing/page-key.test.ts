import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { pageKey } from '../../../src/publishing/page-key.ts';

/** Data as pages get it: plain values, lists, objects, maps and sets within each other. */
const data = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.string(), tie('value'), { maxKeys: 3 }),
    fc.array(fc.tuple(fc.string(), tie('value')), { maxLength: 3 }).map((all) => new Map(all)),
    fc.array(fc.string(), { maxLength: 3 }).map((all) => new Set(all)),
  ),
})).value;

/** As many points of a flat curve. */
const points = (count: number) => Array.from({ length: count }, (_, at) => ({ at, level: 0 }));
const pointsOf = (level: number) => points(60).map((one) => ({ ...one, level }));

it('is the same for equal data', () => {
  fc.assert(fc.property(data, (one) => pageKey(structuredClone(one)) === pageKey(one)));
});

it.each([
  [new Map([['a', 1]]), new Map([['a', 2]])],
  [new Map(), new Set()],
  [new Map(), {}],
  [{ a: new Set(['x']) }, { a: new Set(['y']) }],
  [{ a: NaN }, { a: null }],
  [{ a: [1, 2] }, { a: [2, 1] }],
  [{ a: undefined, b: 1 }, { a: 1 }],
  [{ a: 1 }, { a: '1' }],
  [{ a: ['b,c'] }, { a: ['b', 'c'] }],
  [[[1], 2], [[1, 2]]],
  [{ at: new URL('https://a.example/') }, { at: new URL('https://b.example/') }],
  [{ a: points(100) }, { a: points(101) }],
  [points(100), points(101)],
  [pointsOf(NaN), pointsOf(Infinity)],
  [Array.from({ length: 60 }, () => new Set(['x'])), Array.from({ length: 60 }, () => new Set())],
])('tells %j from %j', (one, other) => {
  expect(pageKey(one)).not.toBe(pageKey(other));
});

it('asks what several pages show only once', () => {
  const name = vi.fn(() => 'Acme One');
  const review = {
    tags: [{ slug: 'dac' }],
    get name() {
      return name();
    },
  };
  const keys = [pageKey({ review }), pageKey({ others: [review] })];
  const asked = name.mock.calls.length;
  expect([pageKey({ review }), pageKey({ others: [review] })]).toEqual(keys);
  expect(name).toHaveBeenCalledTimes(asked);
});

it('is none for what Astro draws by itself', () => {
  expect(pageKey({ pieces: ['text', () => 'picture'] })).toBeUndefined();
});
