/**
 * The groups of the vocabulary in the order in which they are listed. A trait is what a product of
 * any category has or is, such as wireless; a character is how it stands in price and taste.
 */
export const tagGroups = [
  'category',
  'technology',
  'purpose',
  'region',
  'trait',
  'character',
] as const;
export type TagGroup = (typeof tagGroups)[number];

/** The groups of a list: those of the vocabulary, then tags that it does not know. */
export const listedGroups = [...tagGroups, 'other'] as const;
export type ListedGroup = (typeof listedGroups)[number];

/**
 * Whether a reader who asks for several tags of a group wants them all. A product is of one region
 * and mostly of one technology, but it has any number of traits side by side.
 */
export function areWantedTogether(group: ListedGroup): boolean {
  return group === 'trait';
}
