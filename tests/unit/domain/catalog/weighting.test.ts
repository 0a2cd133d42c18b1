import { expect, it } from 'vitest';
import { weighting } from '../../../../src/domain/catalog/weighting.ts';
import { readBy } from '../../../support/found.ts';

const { weights } = weighting.parameters;
const equal = [1, 1, 1, 1, 1];

it.each([
  ['1,1,3,1,0.5', [1, 1, 3, 1, 0.5]],
  ['2,2,2,2,2', equal],
])('reads %s', (text, value) => {
  expect(readBy(weights, text)).toEqual({ value, refused: [] });
});

it.each(['', '1,1,1', '0,0,0,0,0', '1,1,4,1,1'])('refuses “%s”', (text) => {
  expect(readBy(weights, text)).toEqual({ value: undefined, refused: [['not-weights']] });
});

it('takes equal weights for none of a reader’s own', () => {
  expect(weights.unchosen).toEqual(equal);
  expect(weights.write([2, 2, 2, 2, 2])).toBe('1,1,1,1,1');
  expect(weights.write([1, 2, 1, 1, 0.5])).toBe('1,2,1,1,0.5');
  expect(weighting.settle!({ weights: [3, 3, 3, 3, 3] })).toEqual({ weights: equal });
  expect(weighting.settle!({ weights: [3, 3, 3, 3, 2] })).toEqual({ weights: [3, 3, 3, 3, 2] });
});
