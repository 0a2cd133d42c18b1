import type { APIRoute } from 'astro';
import type { Language } from '../domain/languages/index.ts';
import { writeManifest } from '../publishing/manifest.ts';
import { pageKey } from '../publishing/page-key.ts';
import { textResponse } from '../publishing/text-response.ts';
import { languagePaths } from './_languages.ts';

export function getStaticPaths() {
  return languagePaths().map((path) => ({
    ...path,
    cacheKey: pageKey(writeManifest(path.props.language)),
  }));
}

interface Props extends Record<string, unknown> {
  language: Language;
}

/** What a system shows of the site where a reader installs it. */
export const GET: APIRoute<Props> = ({ props: { language } }) =>
  textResponse(writeManifest(language), 'application/manifest+json');
