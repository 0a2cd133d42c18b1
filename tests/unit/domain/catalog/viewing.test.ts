import { describe, expect, it } from 'vitest';
import { scoreIds } from '../../../../src/domain/catalog/scores.ts';
import { map, page, view } from '../../../../src/domain/catalog/viewing.ts';
import { readBy } from '../../../support/found.ts';

describe('a page', () => {
  it.each([1, 10, 999_999])('is read from %i, and written so', (number) => {
    expect(readBy(page.parameters.page, `${number}`)).toEqual({ value: number, refused: [] });
    expect(page.parameters.page.write(number)).toBe(`${number}`);
  });

  it.each(['', '0', '01', '1000000', '-1', '1.5', 'x1', '1x'])('is not read from “%s”', (text) => {
    expect(readBy(page.parameters.page, text)).toEqual({
      value: undefined,
      refused: [['not-a-page']],
    });
  });

  it('is the first unless another is chosen', () => {
    expect(page.parameters.page.unchosen).toBe(1);
  });
});

it('draws cards unless a table is chosen', () => {
  const { parameters } = view;
  expect(['cards', 'table'].map((text) => readBy(parameters.view, text).value)).toEqual([
    ...['cards', 'table'],
  ]);
  expect(parameters.view.unchosen).toBe('cards');
});

it('maps any score of what has a price', () => {
  const { parameters, isOf } = map;
  expect(scoreIds.map((id) => readBy(parameters.map, id).value)).toEqual(scoreIds);
  expect(parameters.map.unchosen).toBeUndefined();
  expect([isOf!('product'), isOf!('company')]).toEqual([true, false]);
});
