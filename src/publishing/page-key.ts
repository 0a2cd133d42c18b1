import { createHash } from 'node:crypto';

/**
 * A digest of all that a page shows, as Astro's `cacheKey` of its path. It is made of the data that
 * the page gets, so nothing that the page shows can be forgotten in it.
 * @returns undefined for data that can't be compared, such as what Astro draws by itself
 */
export function pageKey(data: unknown): string | undefined {
  try {
    return createHash('sha256').update(JSON.stringify(data, comparable)).digest('base64url');
  } catch (error) {
    if (error === incomparable) return undefined;
    throw error;
  }
}

const incomparable = new TypeError('A function can not be compared.');

/** What JSON would leave out or take for something else. */
function comparable(_: string, value: unknown): unknown {
  switch (typeof value) {
    case 'function':
      throw incomparable;
    case 'number':
      return Number.isFinite(value) ? value : { number: String(value) };
    case 'object':
      if (value instanceof Map) return { map: [...(value as Map<unknown, unknown>)] };
      if (value instanceof Set) return { set: [...(value as Set<unknown>)] };
  }
  return value;
}
