/** The groups of the vocabulary in the order in which they are listed. */
export const tagGroups = ['category', 'technology', 'purpose', 'region', 'trait'] as const;
export type TagGroup = (typeof tagGroups)[number];

/** The groups of a list: those of the vocabulary, then tags that it does not know. */
export const listedGroups = [...tagGroups, 'other'] as const;
export type ListedGroup = (typeof listedGroups)[number];
