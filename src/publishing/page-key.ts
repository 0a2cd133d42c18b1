import { digestOfText } from '../reading/digest.ts';

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

interface Keys {
  /** What gathers the data of pages, by names. */
  gathers: Map<string, () => Promise<unknown>>;
  /** Pages share long lists, and objects that hold others, such as reviews. Each is digested once. */
  digests: WeakMap<object, string>;
}

/** Pages and the configuration have modules of their own. */
const shared = globalThis as { [key: symbol]: Keys | undefined };
const { gathers, digests } = (shared[Symbol.for('soundproof.page-keys')] ??= {
  gathers: new Map(),
  digests: new WeakMap(),
});

/** A list of so many entries is digested by itself, such as the points of a target. */
const long = 50;

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

/** Whether a path's `cacheKey` stands for data that is yet to be gathered. */
export function isLater(cacheKey: string): boolean {
  return gathers.has(cacheKey);
}

/** The key that a path's `cacheKey` is or stands for; undefined where its data can't be compared. */
export async function keyOf(cacheKey: string): Promise<string | undefined> {
  const gather = gathers.get(cacheKey);
  return gather ? pageKey(await gather()) : cacheKey;
}

const incomparable = new TypeError('A function can not be compared.');

function digestOf(data: unknown): string {
  return digestOfText(write(data));
}

/**
 * Writes data down, so that only equal data is written alike. `JSON.stringify` leaves out some of it,
 * and takes five times as long where it has to ask about each value.
 */
function write(data: unknown): string {
  if (typeof data === 'string') return JSON.stringify(data);
  if (typeof data === 'function') throw incomparable;
  if (!isObject(data)) return String(data);
  const known = digests.get(data);
  if (known !== undefined) return known;
  if (Array.isArray(data)) {
    if (data.length < long) return writeList(data);
    return digestOnce(data, data.every(holdsNumbers) ? JSON.stringify : writeList);
  }
  if (data instanceof Map) return data.size < long ? writeMap(data) : digestOnce(data, writeMap);
  if (data instanceof Set) return `set${write([...(data as Set<unknown>)])}`;
  if ('toJSON' in data) return JSON.stringify(data);
  return holdsObject(data) ? digestOnce(data, writeObject) : writeObject(data);
}

function writeObject(data: object): string {
  const entries = Object.entries(data).map(
    ([key, value]) => `${JSON.stringify(key)}:${write(value)}`,
  );
  return `{${entries.join()}}`;
}

function writeList(entries: readonly unknown[]): string {
  return `[${entries.map(write).join()}]`;
}

function writeMap(map: ReadonlyMap<unknown, unknown>): string {
  return `map${writeList([...map])}`;
}

/** Whether it is such as points are, of which there are many thousands: JSON writes them alike, and sooner. */
function holdsNumbers(entry: unknown): boolean {
  if (!isObject(entry)) return false;
  let isPoint = false;
  for (const key in entry) {
    isPoint = Number.isFinite(entry[key as keyof typeof entry]);
    if (!isPoint) return false;
  }
  return isPoint;
}

function holdsObject(entry: object): boolean {
  for (const key in entry) if (isObject(entry[key as keyof typeof entry])) return true;
  return false;
}

function digestOnce<Data extends object>(data: Data, write: (data: Data) => string): string {
  const digest = `digest ${digestOfText(write(data))}`;
  digests.set(data, digest);
  return digest;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
