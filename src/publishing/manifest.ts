import type { Language } from '../domain/languages/index.ts';
import { stringsOf } from '../i18n/index.ts';
import { urls } from '../urls.ts';
import { icons } from './icons.ts';
import { colour } from './previews/colour.ts';

/** What a system shows of the site in a language that a reader installs (W3C, Web Application Manifest). */
export function writeManifest(language: Language): string {
  const { siteName, tagline, homePage } = stringsOf(language).site;
  return JSON.stringify({
    name: `${siteName}: ${tagline}`,
    short_name: siteName,
    description: homePage.description,
    lang: language,
    start_url: urls.home(language),
    scope: urls.languageChoice(),
    // Pages lead back and forth and are shared, so the browser's buttons stay.
    display: 'minimal-ui',
    background_color: colour('paper'),
    theme_color: colour('paper'),
    icons: (['small', 'large', 'maskable'] as const).map((name) => ({
      src: urls.icon(name),
      type: 'image/png',
      sizes: `${icons[name].size}x${icons[name].size}`,
      purpose: name === 'maskable' ? 'maskable' : 'any',
    })),
  });
}
