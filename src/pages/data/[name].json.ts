import type { APIRoute } from 'astro';
import { pageKey } from '../../publishing/page-key.ts';
import { allCatalogFiles } from '../../queries/catalog-index.ts';

export async function getStaticPaths() {
  return (await allCatalogFiles()).map(({ name, text }) => ({
    params: { name },
    props: { text },
    cacheKey: pageKey(text),
  }));
}

/** The files that catalogs fetch when a reader first touches a filter. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
