/** What is known of a review that was found: enough to put it into a group. */
interface Grouped {
  kind: string;
  category: string | undefined;
}

/** Reviews of one category, or of one kind where they have none. */
export interface Group {
  id: string;
  count: number;
  isChosen: boolean;
}

/** What a page of results shows. */
export interface ResultView<Review> {
  /** Most reviews first. */
  groups: Group[];
  shown: Review[];
  /** How many reviews are of the chosen groups; of all where none is chosen. */
  total: number;
}

/** How many results are drawn at first, and how many more each time a reader asks for more. */
export const perPage = 10;

/** The group of a review by its id. */
export function groupOf({ category, kind }: Grouped): string {
  return category ?? kind;
}

/**
 * What to show of the reviews that were found.
 * @param chosen ids of groups
 * @param pages how many times a reader has asked for more, and once more
 */
export function viewResults<Review extends Grouped>(
  found: readonly Review[],
  chosen: ReadonlySet<string>,
  pages: number,
): ResultView<Review> {
  const groups = [...Map.groupBy(found, groupOf)]
    .map(([id, { length: count }]) => ({ id, count, isChosen: chosen.has(id) }))
    .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
  const isAny = groups.some(({ isChosen }) => isChosen);
  const matching = isAny ? found.filter((review) => chosen.has(groupOf(review))) : found;
  return { groups, shown: matching.slice(0, pages * perPage), total: matching.length };
}
