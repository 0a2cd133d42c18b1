import { describe, expect, it } from 'vitest';
import {
  companyKind,
  comparedKind,
  isKind,
  kindNames,
  kindOfPlural,
  kinds,
  mainKind,
} from '../../../src/domain/kinds.ts';

describe('the rows of kinds', () => {
  it('have one kind that is compared and one that has products', () => {
    expect(kindNames.filter((kind) => kinds[kind].compared)).toEqual([comparedKind]);
    expect(kindNames.filter((kind) => kinds[kind].hasProducts)).toEqual([companyKind]);
    expect(mainKind).toBe('product');
  });

  it('have a folder each, by which the kind is found', () => {
    for (const kind of kindNames) expect(kindOfPlural(kinds[kind].plural)).toBe(kind);
    expect(kindOfPlural('tags')).toBeUndefined();
  });
});

it.each([
  ['product', true],
  ['products', false],
  ['toString', false],
  ['', false],
])('%j as a kind is %s', (text, expected) => {
  expect(isKind(text)).toBe(expected);
});
