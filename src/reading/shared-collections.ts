import type { LoaderContext } from 'astro/loaders';

/** The entries of collections by their ids, as Astro has them, by the names of collections. */
type Collections = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

/** Astro loads the collections, and the pages that ask for them, each with modules of their own. */
const shared = globalThis as { [key]?: Collections };
const key: unique symbol = Symbol.for('soundproof.collections');

/**
 * Hands on what a collection holds once it is loaded, to whoever takes it from now on. Only
 * development watches what it loads: a build has no memory to spare for it.
 */
export function shareWhileDeveloping({
  collection,
  store,
  watcher,
}: Pick<LoaderContext, 'collection' | 'store' | 'watcher'>): void {
  if (!watcher) return;
  shared[key] = new Map(sharedCollections()).set(collection, new Map(store.entries()));
}

/** What has been handed on in this process. */
export function sharedCollections(): Collections {
  return shared[key] ?? new Map();
}
