/**
 * The rank of a review that has none, for example no price. It is listed last in either direction.
 */
export const unranked = 0xffffffff;
