/** The folder in which runs keep what saves those after them time, as `CACHE_DIR` names it. */
export function cacheRoot(): string {
  return process.env.CACHE_DIR || 'node_modules/.astro';
}
