import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  isChosen,
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
    expect(Object.keys(nothingChosen)).toEqual([...parameters.keys()]);
    expect([...parameters.keys()].filter((name) => isChosen(nothingChosen, name))).toEqual([]);
    expect(settled(nothingChosen)).toEqual(nothingChosen);
  });

  it('has no categories, prices, companies, measurements and map where its kind has none', () => {
    const lacking = [...parameters.keys()].filter((name) => !parametersOfKind('company').has(name));
    expect(lacking).toEqual(['category', 'company', 'price', 'unpriced', 'measured', 'map']);
    expect(parametersOfKind('product')).toEqual(parameters);
  });
});
