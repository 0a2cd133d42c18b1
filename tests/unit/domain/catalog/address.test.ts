import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../../../src/domain/catalog/address.ts';
import { nothingChosen, settled } from '../../../../src/domain/catalog/choice.ts';
import type { Known, Refusal } from '../../../../src/domain/catalog/parameter.ts';
import type { ReviewSummary } from '../../../../src/domain/review/summary.ts';
import { categoryIds, someCatalog } from '../../../support/catalog.ts';

const known: Known = {
  kind: 'product',
  tags: new Set(['in-ear-monitors', 'hybrid', 'インイヤーモニター']),
  mainTags: new Map(),
  companies: new Set(['sony', 'kef']),
  categories: new Set(['headphones', 'in-ear']),
};

const knownOf = (reviews: readonly ReviewSummary[]): Known => ({
  kind: 'product',
  tags: new Set(reviews.flatMap(({ tags }) => tags.map(({ slug }) => slug))),
  mainTags: new Map(),
  companies: new Set(['acme', 'bolt', 'coil']),
  categories: new Set(categoryIds),
});

describe('a catalog’s address', () => {
  it('gives back every choice that it was written from', () => {
    fc.assert(
      fc.property(someCatalog, ({ reviews, choice }) => {
        const { choice: read, ignored } = readAddress(writeAddress(choice), knownOf(reviews));
        expect(ignored).toEqual([]);
        expect(read).toEqual(choice);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives back companies and tags whatever their refs hold', () => {
    const piece = fc.string({
      unit: fc.constantFrom(',', '%', '2', 'C', '+', ' ', 'é'),
      minLength: 1,
    });
    const slugs = fc.uniqueArray(piece, { maxLength: 4 });
    fc.assert(
      fc.property(slugs, slugs, (tags, company) => {
        const choice = settled({ ...nothingChosen, tags, company });
        const there: Known = { ...known, tags: new Set(tags), companies: new Set(company) };
        expect(readAddress(writeAddress(choice), there)).toMatchObject({ choice, ignored: [] });
      }),
      { numRuns: 200 },
    );
  });

  it.each(['kef,sony', 'kef%2Csony'])('separates refs by a comma, encoded or not: %s', (refs) => {
    expect(readAddress(`?company=${refs}`, known).choice.company).toEqual(['kef', 'sony']);
  });

  it('is bare where nothing is chosen', () => {
    expect(writeAddress(nothingChosen)).toBe('');
    expect(readAddress('', known)).toEqual({ choice: nothingChosen, ignored: [], foreign: [] });
  });

  it('can be read by people', () => {
    const { choice } = readAddress(
      '?category=in-ear&tags=in-ear-monitors,-hybrid&sv=0.5-&price=100-1600&weights=1,1,3,1,1&sort=value',
      known,
    );
    expect(choice).toMatchObject({
      category: ['in-ear'],
      tags: ['in-ear-monitors', '-hybrid'],
      sv: [5, Infinity],
      price: [100, 1600],
      weights: [1, 1, 3, 1, 1],
      sort: 'value',
    });
    expect(writeAddress(choice)).toBe(
      '?category=in-ear&tags=in-ear-monitors,-hybrid&sv=0.5-&price=100-1600&weights=1,1,3,1,1&sort=value',
    );
  });

  it('says the same for views that are the same', () => {
    const same = '?sv=0-1&overall=0-5&weights=2,2,2,2,2&order=descending&unpriced=keep&match=all';
    expect(writeAddress(readAddress(same, known).choice)).toBe('');
  });

  it.each([
    ['tag=red', 'tag', 'red', 'no-such-filter'],
    ['Companies=kef', 'Companies', 'kef', 'no-such-filter'],
    ['tags=hybrid,tubes', 'tags', 'tubes', 'no-such-tag'],
    ['company=acme', 'company', 'acme', 'no-such-company'],
    ['category=-headphones', 'category', '-headphones', 'no-such-category'],
    ['tags=hybrid,-hybrid', 'tags', '-hybrid', 'twice'],
    ['tags=-tubes', 'tags', '-tubes', 'no-such-tag'],
    ['sv=0.5-7', 'sv', '0.5-7', 'not-a-score'],
    ['sv=0.9-0.2', 'sv', '0.9-0.2', 'not-a-score'],
    ['sv=0.55-', 'sv', '0.55-', 'not-a-score'],
    ['overall=good', 'overall', 'good', 'not-a-score'],
    ['price=cheap', 'price', 'cheap', 'not-a-price'],
    ['price=-', 'price', '-', 'not-a-price'],
    ['price=900-100', 'price', '900-100', 'not-a-price'],
    ['since=2025-02-30', 'since', '2025-02-30', 'not-a-day'],
    ['until=yesterday', 'until', 'yesterday', 'not-a-day'],
    ['cited=many', 'cited', 'many', 'not-a-count'],
    ['independent=-1', 'independent', '-1', 'not-a-count'],
    ['weights=1,1,1', 'weights', '1,1,1', 'not-weights'],
    ['weights=0,0,0,0,0', 'weights', '0,0,0,0,0', 'not-weights'],
    ['weights=1,1,4,1,1', 'weights', '1,1,4,1,1', 'not-weights'],
    ['sort=beauty', 'sort', 'beauty', 'not-one-of-these'],
    ['view=globe', 'view', 'globe', 'not-one-of-these'],
    ['page=0', 'page', '0', 'not-a-page'],
    ['page=2&page=3', 'page', '3', 'twice'],
  ] satisfies [string, string, string, Refusal][])(
    'ignores and reports %s',
    (query, parameter, value, why) => {
      expect(readAddress(query, known).ignored).toEqual([{ parameter, value, why }]);
    },
  );

  it.each([
    'utm_source=newsletter&utm_medium=e+mail',
    'fbclid=IwAR0%2Bx%3D',
    'ref=producthunt&source=x&id=3&si=4',
    '__proto__=1&constructor=2',
    'colour=red',
    'svs=1&rdx=2',
    'flag',
    '?odd=1',
  ])('leaves %s to others, as it is', (foreign) => {
    const read = readAddress(`?sv=0.5-&${foreign}&sort=name`, known);
    expect(read).toMatchObject({ choice: { sv: [5, Infinity], sort: 'name' }, ignored: [] });
    expect(writeAddress(read.choice, read.foreign)).toBe(`?sv=0.5-&sort=name&${foreign}`);
  });

  it('reads a query with or without its mark', () => {
    const { choice, foreign } = readAddress('sv=0.5-&?odd=1&', known);
    expect(choice.sv).toEqual([5, Infinity]);
    expect(foreign).toEqual(['?odd=1']);
    expect(readAddress('?sv=0.5-&?odd=1&', known)).toMatchObject({ choice, foreign });
  });

  it('keeps what it can read beside what it can’t', () => {
    const { choice } = readAddress('tags=hybrid,tubes&sv=9-&price=-500', known);
    expect(choice).toMatchObject({
      tags: ['hybrid'],
      sv: [-Infinity, Infinity],
      price: [-Infinity, 500],
    });
  });

  it('knows no prices where a kind has none', () => {
    const { ignored } = readAddress('price=1-2&sort=value&company=sony', {
      ...known,
      kind: 'company',
    });
    expect(ignored.map(({ parameter, why }) => [parameter, why])).toEqual([
      ['price', 'no-such-filter'],
      ['sort', 'not-one-of-these'],
      ['company', 'no-such-filter'],
    ]);
  });

  it('knows a tag by its slug in the main language too, asked for or left out', () => {
    const mainTags = new Map([
      ['in-ear-monitors', 'インイヤーモニター'],
      ['hybrid', 'ハイブリッド'],
    ]);
    const tags = new Set(mainTags.values());
    const read = readAddress('tags=in-ear-monitors,-hybrid', { ...known, tags, mainTags });
    expect(read).toMatchObject({
      choice: { tags: ['インイヤーモニター', '-ハイブリッド'] },
      ignored: [],
    });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom('tags', 'sv', 'price', 'weights', 'page', 'since', 'map', 'order'),
            fc.string(),
          ),
        ),
        (pairs) => {
          const { choice } = readAddress(new URLSearchParams(pairs).toString(), known);
          expect(readAddress(writeAddress(choice), known)).toEqual({
            choice,
            ignored: [],
            foreign: [],
          });
        },
      ),
      { numRuns: 2000 },
    );
  });
});
