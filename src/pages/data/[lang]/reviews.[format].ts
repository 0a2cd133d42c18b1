import type { APIRoute } from 'astro';
import { dataFormats, formatsIn, type DataFormat } from '../../../domain/formats.ts';
import { languages, type Language } from '../../../domain/languages/index.ts';
import { dataKey, writtenData } from '../../../publishing/data/index.ts';
import { textResponse } from '../../../publishing/text-response.ts';
import { site } from '../../_site.ts';

export function getStaticPaths() {
  return languages.flatMap((language) =>
    formatsIn(dataFormats).map((format) => ({
      params: { lang: language, format },
      props: { language, format },
      cacheKey: dataKey(language, site),
    })),
  );
}

interface Props extends Record<string, unknown> {
  language: Language;
  format: DataFormat;
}

/** The front matter of every review of a language. */
export const GET: APIRoute<Props> = async ({ props: { language, format }, site }) =>
  textResponse((await writtenData(language, site)).texts[format], dataFormats[format]);
