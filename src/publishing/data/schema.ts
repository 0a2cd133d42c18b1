import { categories } from '../../queries/categories.ts';
import { absolute, urls } from '../../urls.ts';
import { recordJsonSchema } from './record.ts';

/** What each record of the data is: JSON Schema with the ids of all categories. */
export async function writeSchema(site: URL | undefined): Promise<string> {
  const ids = [...(await categories()).byId.keys()];
  return JSON.stringify(recordJsonSchema(ids, absolute(urls.dataSchema(), site)));
}
