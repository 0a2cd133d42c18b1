import { expect, it } from 'vitest';
import type { IndexedCurve } from '../../../../../src/domain/measurements/overlay/curve-index.ts';
import { laidQuery } from '../../../../../src/domain/measurements/overlay/laid-query.ts';
import {
  intoPlots,
  mostLaid,
  placeByProduct,
  placeCurves,
  readLaid,
} from '../../../../../src/domain/measurements/overlay/laid.ts';

const curveOf = (id: string, family = 'ears', target = 'harman'): IndexedCurve => {
  const [ref, name] = id.split('/') as [string, string];
  return { id, ref, kind: 'frequency-response', product: ref, by: name, family, target };
};
const known = [
  ...['one/lab', 'two/lab', 'two/other'].map((id) => curveOf(id)),
  curveOf('far/lab', 'heads', 'free-field'),
  ...Array.from({ length: 9 }, (_, index) => curveOf(`more-${index}/lab`)),
];
const idsOf = (curves: readonly IndexedCurve[]) => curves.map(({ id }) => id);

it('writes an address that names the same curves when it is read', () => {
  const ids = ['two/other', 'one/lab', 'far/lab'];
  expect(laidQuery(ids)).toBe('?p=two/other,one/lab,far/lab');
  expect(idsOf(readLaid(laidQuery(ids), known).curves)).toEqual(ids);
  expect(laidQuery([])).toBe('');
});

it('takes a ref alone for all curves of the product, each once', () => {
  expect(idsOf(readLaid('?p=two/other,two', known).curves)).toEqual(['two/other', 'two/lab']);
});

it('leaves out what is beyond the most, and tells what it does not know', () => {
  const ids = idsOf(known).slice(3);
  const { curves, leftOut, unknown } = readLaid(`?p=nobody,${ids.join(',')}`, known);
  expect(idsOf(curves)).toEqual(ids.slice(0, mostLaid));
  expect(idsOf(leftOut)).toEqual(ids.slice(mostLaid));
  expect(unknown).toEqual(['nobody']);
});

it.each(['', '?', '?p=', '?p=,%20,', '?p=%', '?q=one'])('reads nothing from "%s"', (query) => {
  expect(readLaid(query, known).curves).toEqual([]);
});

it('lays no curve over one of another family of rigs, and keeps the places of all', () => {
  const { curves } = readLaid('?p=one/lab,far/lab,two/lab', known);
  const plots = intoPlots(placeCurves(curves));
  expect(plots.map((plot) => plot.map(({ name, place }) => [name, place]))).toEqual([
    [
      ['one', 1],
      ['two', 3],
    ],
    [['far', 2]],
  ]);
});

it('names the measurer where a product has several curves', () => {
  const { curves } = readLaid('?p=one,two', known);
  expect(placeCurves(curves).map(({ name }) => name)).toEqual(['one', 'two, lab', 'two, other']);
});

it('gives the first curve of a product the place of the product, and others those behind', () => {
  const placed = placeByProduct(['nobody', 'two', 'far'], known);
  expect(placed.map(({ name, place }) => [name, place])).toEqual([
    ['two, lab', 2],
    ['far', 3],
    ['two, other', 4],
  ]);
});
