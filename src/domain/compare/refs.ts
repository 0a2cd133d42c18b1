/** The most products that are compared side by side. */
export const mostCompared = 4;

/** The products that an address asks to compare. */
export interface ComparedRefs {
  /** Each once, in their order, at most `mostCompared`. */
  refs: string[];
  /** Those beyond the most. */
  leftOut: string[];
}

/**
 * The query of the comparison of some products: `?p=one,two`, or nothing for none. A comma within a
 * ref is percent-encoded, one between refs is not.
 */
export function comparedQuery(refs: readonly string[]): string {
  return refs.length > 0 ? `?p=${refs.map(encodeURIComponent).join(',')}` : '';
}

/** Reads the query of a comparison. Spaces around refs and empty places count for nothing. */
export function parseComparedQuery(query: string): ComparedRefs {
  const [, list = ''] = /(?:^\??|&)p=([^&]*)/.exec(query) ?? [];
  const named = list.split(',').map((ref) => decode(ref).trim());
  const distinct = [...new Set(named)].filter(Boolean);
  return { refs: distinct.slice(0, mostCompared), leftOut: distinct.slice(mostCompared) };
}

/** Undoes percent-encoding, even where it is damaged. No ref holds a space, so a plus is a plus. */
function decode(ref: string): string {
  return new URLSearchParams(`ref=${ref.replaceAll('+', '%2B')}`).get('ref')!;
}
