import { writeNames } from '../../query-list.ts';

/**
 * The query that lays curves over each other by their ids: `?p=ref/name,ref/name`, or nothing. It is a
 * file of its own because every page has the addresses of the site.
 */
export function laidQuery(ids: readonly string[]): string {
  return ids.length > 0 ? `?${writeNames(ids)}` : '';
}
