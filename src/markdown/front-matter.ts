import type { VFile } from 'vfile';
import { isLanguage, type Language } from '../domain/languages/index.ts';
import { mainLanguage } from '../domain/languages/main.ts';

/** The front matter of the file that is rendered, as Astro hands it to plugins. */
export function frontMatterOf(file: VFile): Record<string, unknown> {
  const astro = file.data.astro as { frontmatter?: Record<string, unknown> } | undefined;
  return astro?.frontmatter ?? {};
}

/** The language of the file that is rendered; the main one where it says none, as on pages of the site. */
export function languageOf(file: VFile): Language {
  const language = String(frontMatterOf(file).lang);
  return isLanguage(language) ? language : mainLanguage;
}
