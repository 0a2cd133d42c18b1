import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  companyKind,
  comparedKind,
  isKind,
  kindNames,
  kindOfPlural,
  kinds,
  mainKind,
  type Kind,
  type Plural,
} from '../../../src/domain/kinds.ts';

describe('the rows of kinds', () => {
  it('have one kind that is compared and one that has products', () => {
    expect(kindNames.filter((kind) => kinds[kind].compared)).toEqual([comparedKind]);
    expect(kindNames.filter((kind) => kinds[kind].hasProducts)).toEqual([companyKind]);
    expect(mainKind).toBe('product');
  });

  it('are there for every kind and for nothing else', () => {
    expectTypeOf<(typeof kinds)[Kind]>().toExtend<{ priced: boolean; hasProducts: boolean }>();
    expectTypeOf<string>().not.toExtend<Kind>();
    expectTypeOf<string>().not.toExtend<Plural>();
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
