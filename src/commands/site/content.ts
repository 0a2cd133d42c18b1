import { readCategories } from '../../reading/data.ts';
import { listFiles } from '../../reading/files.ts';
import { readConcepts } from '../../reading/vocabulary.ts';

/**
 * Looks for reviews, and into the data files, before Astro starts, which would wrap what is wrong
 * with them in words of its own.
 * @throws Error with a remedy where there is no review, or a data file does not hold
 */
export async function assertContent(): Promise<void> {
  await listFiles();
  await readConcepts();
  await readCategories();
}
