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
  return createHash('sha256').update(write(data)).digest('base64url');
}

/**
 * Writes data down, so that only equal data is written alike. `JSON.stringify` leaves out some of it,
 * and takes five times as long where it has to ask about each value.
 */
function write(data: unknown): string {
  if (typeof data === 'string') return JSON.stringify(data);
  if (typeof data === 'function') throw incomparable;
  if (!isObject(data)) return String(data);
  if (Array.isArray(data)) return `[${data.map(writeEntry).join()}]`;
  if (data instanceof Map) return `map${write([...(data as Map<unknown, unknown>)])}`;
  if (data instanceof Set) return `set${write([...(data as Set<unknown>)])}`;
  if ('toJSON' in data) return JSON.stringify(data);
  const values = Object.entries(data).map(
    ([key, value]) => `${JSON.stringify(key)}:${write(value)}`,
  );
  return `{${values.join()}}`;
}

/** An entry of a list, or its digest. The points of a curve, which hold only values, are written. */
function writeEntry(entry: unknown): string {
  if (!isObject(entry) || Array.isArray(entry) || !Object.values(entry).some(isObject))
    return write(entry);
  let digest = digests.get(entry);
  if (digest === undefined) {
    digest = digestOf(entry);
    digests.set(entry, digest);
  }
  return `digest ${digest}`;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
