import { foldJoined } from '../search/fold.ts';
import { listedGroups, type ListedGroup } from '../tags/groups.ts';
import type { Choice } from './choice.ts';
import type { Columns } from './columns.ts';
import type { Selection } from './selection.ts';
import { slugOf, type SignedTag } from './signed-tags.ts';

/** The lists that readers choose in: families of categories, companies, and the groups of tags. */
export type FacetId = `family-${string}` | 'company' | ListedGroup;

/** One thing to choose. */
export interface FacetOption {
  /** Id of a category, ref of a company or slug of a tag. */
  value: string;
  name: string;
  /** Place among the columns' categories, companies or tags. */
  place: number;
}

export type Facets = ReadonlyMap<FacetId, readonly FacetOption[]>;

/** Options that a list shows before a reader asks for all. */
export const optionsShown = 8;

/** The parameter that an option of a list is a value of. */
export function parameterOf(id: FacetId): 'category' | 'company' | 'tags' {
  if (isFamily(id)) return 'category';
  return id === 'company' ? id : 'tags';
}

/** Whether a list is that of a family's categories. */
export function isFamily(id: FacetId): boolean {
  return id.startsWith('family-');
}

/** What a reader can choose in a catalog: categories in their order, all else the most frequent first. */
export function facetsOf({ families, categories, companies, tags }: Columns): Facets {
  const places = new Map(categories.map(({ id }, place) => [id, place]));
  const byGroup = Map.groupBy(
    tags.map(({ slug, name, group }, place) => ({ value: slug, name, place, group })),
    ({ group }) => group,
  );
  return new Map<FacetId, readonly FacetOption[]>([
    ...families.map((family): [FacetId, FacetOption[]] => [
      `family-${family.id}`,
      family.categories.map(({ id, name }) => ({ value: id, name, place: places.get(id)! })),
    ]),
    ['company', companies.map(({ ref, name }, place) => ({ value: ref, name, place }))],
    ...listedGroups.map((group): [FacetId, FacetOption[]] => [group, byGroup.get(group) ?? []]),
  ]);
}

/** What a choice says of the options of a list. */
export function chosenIn(
  id: FacetId,
  choice: Choice,
  options: readonly FacetOption[],
): readonly SignedTag[] {
  const values = new Set(options.map(({ value }) => value));
  return choice[parameterOf(id)].filter((one) => values.has(slugOf(one)));
}

/** How many reviews an option would leave. */
export function countOf(id: FacetId, { place }: FacetOption, { counts }: Selection): number {
  return counts[parameterOf(id)][place]!;
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
  const sought = foldJoined(search);
  if (sought !== '') return options.filter(({ name }) => foldJoined(name).includes(sought));
  return options.filter(({ value }, index) => index < most || chosen.includes(value));
}
