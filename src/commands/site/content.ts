import { readCategories, readSources } from '../../reading/data.ts';
import { listFiles } from '../../reading/files.ts';
import { readConcepts } from '../../reading/vocabulary.ts';

/**
 * Looks for reviews and checks the data files before Astro starts, since Astro would wrap what is
 * wrong with them in its own words.
 * @throws Error with a remedy where there is no review, or a data file does not hold
 */
export async function assertContent(): Promise<void> {
  listFiles();
  await readConcepts();
  await readCategories();
  await readSources();
}
