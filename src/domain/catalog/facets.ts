import { fold } from '../names/fold.ts';
import { listedGroups, type ListedGroup } from '../tags/groups.ts';
import type { Choice } from './choice.ts';
import type { Columns } from './columns.ts';
import type { Selection } from './selection.ts';

/** The lists that readers tick in: the groups of tags, and companies. */
export type FacetId = ListedGroup | 'company';
export const facetIds: readonly FacetId[] = ['category', 'company', ...listedGroups.slice(1)];

/** One thing to tick. */
export interface FacetOption {
  /** Slug of a tag or ref of a company. */
  value: string;
  name: string;
  /** Place among the columns' tags or companies. */
  place: number;
}

export type Facets = ReadonlyMap<FacetId, readonly FacetOption[]>;

/** Options that a list shows before a reader asks for all. */
export const optionsShown = 8;

/** What a reader can tick in a catalog. Each list begins with the most frequent. */
export function facetsOf({ tags, companies }: Columns): Facets {
  const byGroup = Map.groupBy(
    tags.map(({ slug, name, group }, place) => ({ value: slug, name, place, group })),
    ({ group }) => group,
  );
  return new Map(
    facetIds.map((id) => [
      id,
      id === 'company'
        ? companies.map(({ ref, name }, place) => ({ value: ref, name, place }))
        : (byGroup.get(id) ?? []),
    ]),
  );
}

/** The values that a choice has ticked in a list. */
export function chosenIn(id: FacetId, { tags, company }: Choice): readonly string[] {
  return id === 'company' ? company : tags;
}

/** How many reviews an option would leave. */
export function countOf(id: FacetId, { place }: FacetOption, selection: Selection): number {
  return selection.counts[id === 'company' ? 'company' : 'tags'][place]!;
}

/**
 * The options that a list shows: all that a search finds, or without a search the first and the
 * chosen ones.
 * @param most how many of the first, where there is no search
 */
export function shownOptions(
  options: readonly FacetOption[],
  chosen: readonly string[],
  search: string,
  most: number,
): readonly FacetOption[] {
  const sought = fold(search);
  if (sought !== '') return options.filter(({ name }) => fold(name).includes(sought));
  return options.filter(({ value }, index) => index < most || chosen.includes(value));
}
