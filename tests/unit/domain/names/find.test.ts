import { expect, it } from 'vitest';
import { findName } from '../../../../src/domain/names/find.ts';

const names = ['Sennheiser HD 600', 'Sennheiser HD 650', 'Sony IER-M9', 'Sony IER-M9 Pro'];

it.each([
  ['sennheiser hd600', 0],
  ['ＨＤ６５０', 1],
  ['ier m9', undefined],
  ['Sony IER-M9', 2],
  ['m9 pro', 3],
  ['HD', undefined],
  ['HD 800', undefined],
  [' - ', undefined],
])('finds what %s means', (text, place) => {
  expect(findName(text, names)).toBe(place);
});
