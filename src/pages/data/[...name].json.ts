import type { APIRoute } from 'astro';
import { pageKey } from '../../publishing/page-key.ts';
import { allCatalogFiles } from '../../queries/catalog-index.ts';
import { curveIndexFiles } from '../../queries/curve-index.ts';
import { searchFiles } from '../../queries/search.ts';

export async function getStaticPaths() {
  const files = await Promise.all([allCatalogFiles(), searchFiles(), curveIndexFiles()]);
  return files.flat().map(({ name, text }) => ({
    params: { name },
    props: { text },
    cacheKey: pageKey(text),
  }));
}

/** The files that scripts fetch when a reader first filters, searches or lays curves over each other. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
