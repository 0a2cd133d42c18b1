import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  isChosen,
  isList,
  nothingChosen,
  parameters,
  parametersOfKind,
  settled,
  type Choice,
  type ParameterName,
} from '../../../../src/domain/catalog/choice.ts';
import type { Range } from '../../../../src/domain/catalog/range.ts';
import type { ScoreId } from '../../../../src/domain/catalog/scores.ts';
import type { SortKey } from '../../../../src/domain/catalog/sorting.ts';

describe('a choice', () => {
  it('has the type that its filters and settings give it', () => {
    expectTypeOf<Choice['tags']>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<Choice['match']>().toEqualTypeOf<'any' | 'all'>();
    expectTypeOf<Choice[ScoreId]>().toEqualTypeOf<Range>();
    expectTypeOf<Choice['since']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Choice['sort']>().toEqualTypeOf<SortKey>();
    expectTypeOf<Choice['page']>().toEqualTypeOf<number>();
    expectTypeOf<ParameterName>().toExtend<string>();
    expectTypeOf<string>().not.toExtend<ParameterName>();
    expectTypeOf<'colour'>().not.toExtend<ParameterName>();
  });

  it('has every parameter, none of it chosen at first', () => {
    const any = [-Infinity, Infinity];
    expect(nothingChosen).toStrictEqual({
      ...{ category: [], tags: [], match: 'any', company: [] },
      ...{ overall: any, sv: any, tl: any, cp: any, rs: any, rd: any },
      ...{ price: any, unpriced: 'drop', cited: 0, independent: 0, measured: undefined },
      ...{ since: undefined, until: undefined, name: '', weights: [1, 1, 1, 1, 1] },
      ...{ sort: 'overall', order: undefined, view: 'cards', map: undefined, page: 1 },
    });
    expect(Object.keys(nothingChosen)).toEqual([...parameters.keys()]);
    expect([...parameters.keys()].filter((name) => isChosen(nothingChosen, name))).toEqual([]);
    expect(settled(nothingChosen)).toEqual(nothingChosen);
  });

  it('is chosen as far as its address tells', () => {
    const choice: Choice = { ...nothingChosen, sort: 'price', weights: [2, 2, 2, 2, 2] };
    expect([...parameters.keys()].filter((name) => isChosen(choice, name))).toEqual(['sort']);
  });

  it('is the same without what changes nothing', () => {
    const choice: Choice = {
      ...nothingChosen,
      ...{ tags: ['wired'], match: 'all', sv: [0, 5], unpriced: 'keep', name: ' - ' },
      ...{ weights: [3, 3, 3, 3, 3], sort: 'price', order: 'ascending', page: 2 },
    };
    const before = structuredClone(choice);
    expect(settled(choice)).toEqual({
      ...nothingChosen,
      ...{ tags: ['wired'], sv: [-Infinity, 5], sort: 'price', page: 2 },
    });
    expect(choice).toEqual(before);
  });

  it('tells lists of slugs or refs from ranges, weights and words', () => {
    const values = Object.entries({ ...nothingChosen, company: ['acme', 'bolt'] });
    expect(values.filter(([, value]) => isList(value)).map(([name]) => name)).toEqual([
      ...['category', 'tags', 'company'],
    ]);
  });

  it('has no categories, prices, companies, measurements and map where its kind has none', () => {
    const lacking = [...parameters.keys()].filter((name) => !parametersOfKind('company').has(name));
    expect(lacking).toEqual(['category', 'company', 'price', 'unpriced', 'measured', 'map']);
    expect(parametersOfKind('product')).toEqual(parameters);
  });
});
