import { describe, expect, it } from 'vitest';
import { CatalogState } from '../../../../src/browser/catalog/state.ts';
import { nothingChosen } from '../../../../src/domain/catalog/choice.ts';
import { wordsOf } from '../../../support/words.ts';
import { randomIndex } from '../../../support/random-index.ts';

describe('a catalog’s state', () => {
  const state = () => new CatalogState('product', 'en', randomIndex(500), wordsOf('en'));

  it('turns to a page, and to the last where there are fewer', () => {
    const catalog = state();
    catalog.readAddress('?page=3&sort=name');
    expect(catalog.view()).toMatchObject({ page: 3, pages: 11 });
    expect([...catalog.view().onPage]).toEqual(Array.from({ length: 48 }, (_, at) => 96 + at));
    catalog.readAddress('?page=99');
    expect(catalog.view()).toMatchObject({
      page: 11,
      ignored: [{ parameter: 'page', value: '99', why: 'no-such-page' }],
    });
    expect(catalog.view().onPage).toHaveLength(500 - 10 * 48);
  });

  it('forgets what an address asked for in vain once a reader chooses', () => {
    const catalog = state();
    catalog.readAddress('?tag=red');
    expect(catalog.view().ignored).toHaveLength(1);
    catalog.choose({ ...catalog.choice, view: 'table' });
    expect(catalog.view().ignored).toEqual([]);
  });

  it('keeps weights that are equal on the way to others, and the address free of them', () => {
    const catalog = state();
    catalog.choose({ ...nothingChosen, weights: [2, 2, 2, 2, 2] });
    expect(catalog.choice.weights).toEqual([2, 2, 2, 2, 2]);
    expect(catalog.address).toBe('');
    expect(catalog.view()).toMatchObject({ chips: [], isAsBuilt: true, ownTenths: undefined });
  });

  it('is as built where nothing but the map is chosen', () => {
    const catalog = state();
    catalog.readAddress('?map=sv');
    expect(catalog.view().isAsBuilt).toBe(true);
    catalog.readAddress('?sort=name');
    expect(catalog.view().isAsBuilt).toBe(false);
  });

  it('leaves in the address what others have put there', () => {
    const catalog = state();
    catalog.readAddress('?utm_source=a+b&sv=0.5-&fbclid=%E2%80%A6');
    expect(catalog.view()).toMatchObject({ ignored: [] });
    catalog.choose({ ...catalog.choice, sort: 'name' });
    expect(catalog.address).toBe('?sv=0.5-&sort=name&utm_source=a+b&fbclid=%E2%80%A6');
    expect(catalog.view().addressOf(2)).toBe(
      '?sv=0.5-&sort=name&page=2&utm_source=a+b&fbclid=%E2%80%A6',
    );
    catalog.choose(nothingChosen);
    expect(catalog.address).toBe('?utm_source=a+b&fbclid=%E2%80%A6');
    expect(catalog.view().isAsBuilt).toBe(true);
  });

  it('tells the other language what both understand', () => {
    const catalog = state();
    catalog.readAddress('?tags=tag-1&company=maker-1&price=1-2&unpriced=keep&rs=0.5-&page=2');
    expect(catalog.addressElsewhere).toBe('?tags=tag-1&company=maker-1&rs=0.5-');
  });
});
