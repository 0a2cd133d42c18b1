import type { MDXInstance } from 'astro';
import { languages, type Language } from '../domain/languages/index.ts';

/** The pages of the site that are prose; each language's folder holds one file of each. */
export type TextName = 'method' | 'authors';

type Text = MDXInstance<Record<string, unknown>>;

const texts = import.meta.glob<Text>('./*/{method,authors}.mdx', { eager: true });

/** The addresses of the texts below `/method/<language>/`: the method itself, then the guide. */
export function textPaths() {
  const names = { method: undefined, authors: 'authors' } as const;
  return languages.flatMap((language) =>
    (Object.keys(names) as TextName[]).map((name) => ({
      params: { lang: language, text: names[name] },
      props: { language, name },
    })),
  );
}

/**
 * A text of the site in a language.
 * @throws Error that names the file where the language's folder lacks it
 */
export function textOf(name: TextName, language: Language): Text {
  const text = texts[`./${language}/${name}.mdx`];
  if (text) return text;
  throw new Error(
    `src/i18n/${language}/${name}.mdx is missing. Write it after that of another language.`,
  );
}
