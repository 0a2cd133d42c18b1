import { describe, expect, it, vi } from 'vitest';
import { chipsOf, withoutChips } from '../../../../src/browser/catalog/chips.ts';
import { pageOfLink } from '../../../../src/browser/catalog/paging.ts';
import { drawSpread } from '../../../../src/browser/catalog/spread.ts';
import { CatalogState } from '../../../../src/browser/catalog/state.ts';
import { fetchOnce } from '../../../../src/browser/fetch-once.ts';
import { writeAddress } from '../../../../src/domain/catalog/address.ts';
import { nothingChosen, settled, type Choice } from '../../../../src/domain/catalog/choice.ts';
import type { Language } from '../../../../src/domain/languages/index.ts';
import { randomIndex } from '../../../support/random-index.ts';

const chosen: Choice = settled({
  ...nothingChosen,
  tags: ['hybrid', 'wired'],
  match: 'all',
  companies: ['kef'],
  scores: { ...nothingChosen.scores, sv: [5, Infinity], overall: [20, 35] },
  price: [100, 1600],
  unpriced: 'keep',
  until: '2025-08-31',
  weights: [1, 1, 3, 1, 0.5],
  sort: 'price',
  view: 'table',
  page: 4,
});
const nameOf = { tag: (slug: string) => slug.toUpperCase(), company: () => 'KEF' };
const chips = (language: Language) => chipsOf(chosen, language, nameOf);

describe('what is chosen', () => {
  it('is named in either language', () => {
    expect(chips('en').map(({ label }) => label)).toEqual([
      'HYBRID',
      'WIRED',
      'with all chosen tags',
      'KEF',
      '100 to 1,600 USD',
      'also with no price known',
      'Overall 2.0 to 3.5',
      'Scientific Validity 0.5 or more',
      'until 31 Aug 2025',
      'weights 1 : 1 : 3 : 1 : 0.5',
    ]);
    expect(chips('ja').map(({ label }) => label)).toContain('科学的有効性 0.5以上');
    expect(chips('ja').map(({ label }) => label)).toContain('100〜1,600円');
  });

  it('is taken away one at a time, each leaving the others, and the list at its start', () => {
    for (const { label, without } of chips('en')) {
      const left = chipsOf(without, 'en', nameOf).map((chip) => chip.label);
      expect(left).not.toContain(label);
      // Without a second tag, or a price, what depends on it goes as well.
      expect(left.length, label).toBeGreaterThanOrEqual(8);
      expect(without).toMatchObject({ sort: 'price', view: 'table', page: 1 });
    }
  });

  it('goes as a whole, while sorting and view stay', () => {
    expect(chipsOf(withoutChips(chosen), 'en', nameOf)).toEqual([]);
    expect(writeAddress(withoutChips(chosen))).toBe('?sort=price&view=table');
  });
});

describe('a catalog’s state', () => {
  const state = () => new CatalogState('product', 'en', randomIndex(500));

  it('turns to a page, and to the last where there are fewer', () => {
    const catalog = state();
    catalog.readAddress('?page=3&sort=name');
    expect(catalog.view()).toMatchObject({ page: 3, pages: 11 });
    expect([...catalog.view().shown]).toEqual(Array.from({ length: 48 }, (_, at) => 96 + at));
    catalog.readAddress('?page=99');
    expect(catalog.view()).toMatchObject({
      page: 11,
      ignored: [{ parameter: 'page', value: '99', why: 'no-such-page' }],
    });
    expect(catalog.view().shown).toHaveLength(500 - 10 * 48);
  });

  it('forgets what an address asked for in vain once a reader chooses', () => {
    const catalog = state();
    catalog.readAddress('?colour=red');
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

  it('tells the other language what both understand', () => {
    const catalog = state();
    catalog.readAddress('?tags=tag-1&company=maker-1&price=1-2&unpriced=keep&rs=0.5-&page=2');
    expect(catalog.addressElsewhere).toBe('?company=maker-1&rs=0.5-');
  });
});

it.each([
  [{ search: '?sort=name&page=7', pathname: '/products/en/' }, 7],
  [{ search: '', pathname: '/base/products/en/2/' }, 2],
  [{ search: '', pathname: '/products/en/' }, 1],
  [{ search: '?sort=name', pathname: '/products/en/' }, 1],
])('%j leads to page %i', (link, page) => {
  expect(pageOfLink(link)).toBe(page);
});

describe('a spread', () => {
  it('draws a column for every count but 0, the greatest to the top', () => {
    const path = drawSpread([0, 4, 1, 0, 2], () => true, true);
    expect(path.match(/M/g)).toHaveLength(3);
    expect(path).toContain('v-20h');
    expect(path).toContain('v-5h');
  });

  it('draws a part of the columns on the same scale', () => {
    expect(drawSpread([4, 1], (column) => column === 1, false)).toMatch(/^M[\d.]+ 20v-5h40V20z$/);
  });

  it('is empty where nothing is', () => {
    expect(drawSpread([0, 0], () => true, true)).toBe('');
  });
});

describe('a file that is fetched once', () => {
  it('is asked for once, but again after a failure', async () => {
    const answers = [() => Promise.reject(new Error('offline')), () => Response.json([1])];
    const asked = vi.fn(() => Promise.resolve(answers.shift()!()));
    vi.stubGlobal('fetch', asked);
    const load = fetchOnce<number[]>('/data/x.json');
    await expect(load()).rejects.toThrow('offline');
    expect(await Promise.all([load(), load()])).toEqual([[1], [1]]);
    expect(asked).toHaveBeenCalledTimes(2);
    vi.unstubAllGlobals();
  });

  it('is a failure where the server has none', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    await expect(fetchOnce('/data/x.json')()).rejects.toThrow('/data/x.json: 404');
    vi.unstubAllGlobals();
  });
});
