import Validator, { type Issue } from '@adobe/structured-data-validator';
import { dataBlocks } from './pages.ts';

type Thing = Record<string, unknown> & { '@type': string };

/** The things of a page in the words of schema.org, by their types. */
export function structuredDataOf(html: string): Record<string, Thing[]> {
  const graphs = dataBlocks(html, 'application/ld+json') as { '@graph': Thing[] }[];
  const things = graphs.flatMap((graph) => graph['@graph']);
  return Object.fromEntries(Map.groupBy(things, (thing) => thing['@type']));
}

/** What is wrong with the structured data of a page by the rules of search engines. */
export async function structuredDataFaults(html: string): Promise<string[]> {
  const issues = await new Validator().validate({ jsonld: structuredDataOf(html) });
  return issues.filter(isOurs).map(({ rootType, issueMessage }) => `${rootType}: ${issueMessage}`);
}

/** What is asked of a product that is reviewed. */
const ofReviewed = ['name', 'aggregateRating', 'review.positiveNotes'];

/**
 * Of a product itself, most rules are for merchants: they ask for offers, pictures, sizes and codes.
 * Nothing is sold here.
 */
function isOurs({ path, fieldNames }: Issue): boolean {
  const isOfProduct = path.length === 1 && path[0]?.type === 'Product';
  return !isOfProduct || fieldNames.some((name) => ofReviewed.includes(name));
}
