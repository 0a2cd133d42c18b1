import type { APIRoute } from 'astro';
import type { Language } from '../domain/languages/index.ts';
import { havePreviews } from '../page-settings.ts';
import { draw } from '../pictures/draw.ts';
import { pictureKey } from '../pictures/keep.ts';
import { sitePreview } from '../publishing/previews/site-preview.ts';
import { languagePaths } from './_languages.ts';

export function getStaticPaths() {
  const paths = havePreviews() ? languagePaths() : [];
  return paths.map((path) => ({
    ...path,
    cacheKey: pictureKey(sitePreview(path.props.language)),
  }));
}

interface Props extends Record<string, unknown> {
  language: Language;
}

/** The picture that stands for every page that has none of its own. */
export const GET: APIRoute<Props> = async ({ props: { language } }) =>
  new Response(await draw(sitePreview(language)), { headers: { 'content-type': 'image/png' } });
