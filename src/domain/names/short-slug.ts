import { slugify } from './slug.ts';

/** A ref or slug in a data file; 0 where it is the slug of the name beside it, as most are. */
export type ShortSlug = string | 0;

/** The slug that a data file means. */
export function readSlug(slug: ShortSlug, name: string): string {
  return slug || slugify(name);
}

/** A slug as data files hold it. */
export function writeSlug(slug: string, name: string): ShortSlug {
  return slug === slugify(name) ? 0 : slug;
}
