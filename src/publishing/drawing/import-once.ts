import { once } from '../../domain/check/once.ts';

/** What of Astro's bundled code is asked here. */
export interface Bundle {
  manifest: {
    /** What imports the code of each route, by the route's file. */
    pageMap?: Map<string, () => Promise<object>>;
  };
}

/**
 * Has a bundle hand out the code of each route as it was imported first. Astro imports it for every
 * page, and Node takes a thirtieth of all drawing to find what it has.
 */
export function importOnce({ manifest: { pageMap } }: Bundle): void {
  for (const [component, load] of pageMap ?? []) pageMap!.set(component, once(load));
}
