import { createHash } from 'node:crypto';

/**
 * A digest of all that a page shows, as Astro's `cacheKey` of its path. It is made of the data that
 * the page gets, so nothing that the page shows can be forgotten in it.
 * @returns undefined for data that can't be compared, such as what Astro draws by itself
 */
export function pageKey(data: unknown): string | undefined {
  try {
    return digestOf(data);
  } catch (error) {
    if (error === incomparable) return undefined;
    throw error;
  }
}

/** What gathers the data of pages, by names. Pages and the configuration have modules of their own. */
const shared = globalThis as { [key: symbol]: Map<string, () => Promise<unknown>> | undefined };
const gathers = (shared[Symbol.for('soundproof.page-keys')] ??= new Map());

/**
 * The key of a page whose data takes long to gather, as Astro's `cacheKey` of its path: a name in its
 * place, from which `keyOf` finds it.
 * @param name of the page; no other has it
 */
export function laterKey(name: string, gather: () => Promise<unknown>): string {
  const key = `later: ${name}`;
  gathers.set(key, gather);
  return key;
}

/** The key that a path's `cacheKey` is or stands for; undefined where its data can't be compared. */
export async function keyOf(cacheKey: string): Promise<string | undefined> {
  const gather = gathers.get(cacheKey);
  return gather ? pageKey(await gather()) : cacheKey;
}

const incomparable = new TypeError('A function can not be compared.');

/** Pages share the entries of lists, such as reviews. Each is digested once. */
const digests = new WeakMap<object, string>();

function digestOf(data: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(data, comparable) ?? '')
    .digest('base64url');
}

/** What JSON would leave out or take for something else. */
function comparable(_: string, value: unknown): unknown {
  if (typeof value === 'function') throw incomparable;
  if (typeof value === 'number') return Number.isFinite(value) ? value : { number: String(value) };
  if (Array.isArray(value)) return value.map(entryOf);
  if (value instanceof Map) return { map: [...(value as Map<unknown, unknown>)] };
  if (value instanceof Set) return { set: [...(value as Set<unknown>)] };
  return value;
}

/** An entry of a list, or its digest. The points of a curve, which hold only values, are written. */
function entryOf(value: unknown): unknown {
  if (!isObject(value) || Array.isArray(value) || !Object.values(value).some(isObject))
    return value;
  let digest = digests.get(value);
  if (digest === undefined) {
    digest = digestOf(value);
    digests.set(value, digest);
  }
  return { digest };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
