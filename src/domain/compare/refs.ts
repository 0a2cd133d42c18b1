/** The most products that are compared side by side. */
export const mostCompared = 4;

/** The products that an address asks to compare. */
export interface ComparedRefs {
  /** Each once, in their order, at most `mostCompared`. */
  refs: string[];
  /** Those beyond the most. */
  leftOut: string[];
}

/** The query of the comparison of some products: `?p=one,two`, or nothing for none. */
export function comparedQuery(refs: readonly string[]): string {
  return refs.length > 0 ? `?p=${refs.map(encodeURIComponent).join(',')}` : '';
}

/** Reads the query of a comparison. Spaces around refs and empty places count for nothing. */
export function parseComparedQuery(query: string): ComparedRefs {
  const named = (new URLSearchParams(query).get('p') ?? '').split(',').map((ref) => ref.trim());
  const distinct = [...new Set(named)].filter(Boolean);
  return { refs: distinct.slice(0, mostCompared), leftOut: distinct.slice(mostCompared) };
}
