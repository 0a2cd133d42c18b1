import type { Organization, WebSite } from 'schema-dts';
import type { Language } from '../../domain/languages/index.ts';
import { stringsOf } from '../../i18n/index.ts';
import { absolute, urls } from '../../urls.ts';

/** The site in a language. */
export function websiteOf(language: Language, site: URL | undefined): WebSite {
  const { siteName, homePage } = stringsOf(language).site;
  return {
    '@type': 'WebSite',
    name: siteName,
    url: absolute(urls.home(language), site),
    description: homePage.description,
    inLanguage: language,
  };
}

/** Who writes and publishes every review: the site itself. */
export function publisherOf(language: Language, site: URL | undefined): Organization {
  return {
    '@type': 'Organization',
    name: stringsOf(language).site.siteName,
    url: absolute(urls.languageChoice(), site),
  };
}
