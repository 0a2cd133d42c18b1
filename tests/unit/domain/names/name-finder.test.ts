import { expect, it } from 'vitest';
import { buildNameFinder } from '../../../../src/domain/names/name-finder.ts';

const find = buildNameFinder([
  ['Acme One', 'one'],
  ['Acme One Pro', 'one-pro'],
  ['Bolt HD-560S', 'hd-560s'],
]);
const found = (text: string) => [...find(text)];

it('finds names whatever their case, width, spaces and hyphens', () => {
  expect(found('The acme one and the Bolt HD560S.')).toEqual(['one', 'hd-560s']);
  expect(found('ＢＯＬＴ HD 560Sは安い。')).toEqual(['hd-560s']);
});

it('takes the longest of overlapping names', () => {
  expect(found('The Acme One Pro is dearer.')).toEqual(['one-pro']);
});

it('takes no part of a word, or of the name of another model', () => {
  expect(found('Bolt HD-560SX')).toEqual([]);
  expect(found('The Acme One II at 20 USD, and the Acme One-2.')).toEqual([undefined]);
});

it('finds nothing where there are no names', () => {
  expect([...buildNameFinder([])('Acme One')]).toEqual([]);
});
