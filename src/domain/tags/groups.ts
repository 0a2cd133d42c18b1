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
