import { expect, it } from 'vitest';
import { nothingChosen } from '../../../../src/domain/catalog/choice.ts';
import { readColumns } from '../../../../src/domain/catalog/columns.ts';
import {
  chosenIn,
  countOf,
  facetsOf,
  isFamily,
  parameterOf,
  shownOptions,
  type FacetId,
} from '../../../../src/domain/catalog/facets.ts';
import { indexReviews } from '../../../../src/domain/catalog/index-file.ts';
import { select } from '../../../../src/domain/catalog/selection.ts';
import type { ListedTag } from '../../../../src/domain/tags/tag-page.ts';
import { families } from '../../../support/catalog.ts';
import { summary } from '../../../support/summary.ts';

const tag = (slug: string, group: ListedTag['group']): ListedTag => ({
  ...{ slug, name: slug.toUpperCase(), group, meaning: undefined, slugs: {}, hasPage: true },
});
const [wireless, wired, europe, odd] = [
  tag('wireless', 'trait'),
  tag('wired', 'trait'),
  tag('europe', 'region'),
  tag('odd', undefined),
];
const bolt = { ref: 'bolt', name: 'Bolt', reviewed: true };
const catalog = () =>
  readColumns(
    indexReviews(
      [
        summary(3, { ref: 'a', name: 'A', category: 'dac', tags: [wireless] }),
        summary(3, { ref: 'b', name: 'B', category: 'in-ear', company: bolt, tags: [wired, odd] }),
        summary(3, { ref: 'c', name: 'C', category: 'dac', company: bolt, tags: [wired, europe] }),
      ],
      'USD',
      families,
    ),
  );

it('lists families of categories, companies, and the groups of tags', () => {
  const facets = facetsOf(catalog());
  const valuesOf = (id: FacetId) => facets.get(id)!.map(({ value }) => value);
  expect([...facets.keys()]).toEqual([
    ...['family-headphones', 'family-sources', 'company'],
    ...['category', 'technology', 'purpose', 'region', 'trait', 'character', 'other'],
  ]);
  expect(valuesOf('family-headphones')).toEqual(['headphones', 'in-ear']);
  expect(valuesOf('family-sources')).toEqual(['dac']);
  expect(valuesOf('company')).toEqual(['bolt', 'acme']);
  expect(valuesOf('trait')).toEqual(['wired', 'wireless']);
  expect(valuesOf('other')).toEqual(['odd']);
  expect(valuesOf('purpose')).toEqual([]);
  expect(facets.get('region')![0]!.name).toBe('EUROPE');
});

it('knows the parameter of the address that a list is of', () => {
  const facets = facetsOf(catalog());
  expect([...facets.keys()].map(parameterOf)).toEqual([
    ...['category', 'category', 'company'],
    ...Array(7).fill('tags'),
  ]);
  expect([...facets.keys()].filter(isFamily)).toEqual(['family-headphones', 'family-sources']);
});

it('counts beside every option the reviews that have it', () => {
  const columns = catalog();
  const [facets, selection] = [facetsOf(columns), select(columns, nothingChosen)];
  const countsOf = (id: FacetId) => facets.get(id)!.map((option) => countOf(id, option, selection));
  expect(countsOf('family-headphones')).toEqual([0, 1]);
  expect(countsOf('family-sources')).toEqual([2]);
  expect(countsOf('company')).toEqual([2, 1]);
  expect(countsOf('trait')).toEqual([2, 1]);
});

it('finds in a choice what it says of a list, asked for or left out', () => {
  const facets = facetsOf(catalog());
  const choice = { ...nothingChosen, tags: ['-wired', 'europe'], company: ['bolt'] };
  expect(chosenIn('trait', choice, facets.get('trait')!)).toEqual(['-wired']);
  expect(chosenIn('company', choice, facets.get('company')!)).toEqual(['bolt']);
  expect(chosenIn('family-sources', choice, facets.get('family-sources')!)).toEqual([]);
});

it.each([
  ['', [], 1, ['wired']],
  ['', ['wireless'], 1, ['wired', 'wireless']],
  [' - ', [], 2, ['wired', 'wireless']],
  ['ＬＥＳＳ', [], 1, ['wireless']],
  ['less', ['wired'], 8, ['wireless']],
  ['tube', ['wired'], 8, []],
])(
  'shows for the search “%s” with %j chosen and %i of the first: %j',
  (search, chosen, most, shown) => {
    const options = shownOptions(facetsOf(catalog()).get('trait')!, chosen, search, most);
    expect(options.map(({ value }) => value)).toEqual(shown);
  },
);
