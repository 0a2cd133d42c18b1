import * as z from 'zod';
import { languages, type Language } from '../languages/index.ts';
import { slugify } from '../names/slug.ts';
import { tagGroups, type TagGroup } from './groups.ts';

const inBothLanguages = z.strictObject({ en: z.string().min(1), ja: z.string().min(1) });

/** One concept of the tag vocabulary, `tags.yaml`. */
export const tagSchema = z.strictObject({
  group: z.enum(tagGroups),
  name: inBothLanguages.describe('What readers see.'),
  aliases: z
    .strictObject({ en: z.array(z.string()).optional(), ja: z.array(z.string()).optional() })
    .optional()
    .describe('Spellings filed under the name; case, hyphens and spaces need none.'),
  meaning: inBothLanguages.optional().describe('What the tag means, a sentence.'),
});
export type TagConcept = z.output<typeof tagSchema>;

/** A tag as it is shown and filed: canonical name, address, and what the vocabulary says of it. */
export interface Tag {
  slug: string;
  name: string;
  group: TagGroup | undefined;
  meaning: string | undefined;
  /** Slug of the same concept in the other language. */
  translation: string | undefined;
}

/** Finds the tag that a spelling means, for each language. */
export type Vocabulary = Record<Language, (spelling: string) => Tag>;

/**
 * Indexes the vocabulary by slug. A spelling it does not know is a tag of its own; the first
 * spelling met gives such a tag its name.
 */
export function buildVocabulary(concepts: Iterable<TagConcept>): Vocabulary {
  const list = [...concepts];
  return Object.fromEntries(
    languages.map((language) => [language, indexLanguage(list, language)]),
  ) as Vocabulary;
}

function indexLanguage(concepts: readonly TagConcept[], language: Language) {
  const other = language === 'en' ? 'ja' : 'en';
  const bySlug = new Map<string, Tag>();
  for (const { name, group, meaning, aliases } of concepts) {
    const tag: Tag = {
      slug: slugify(name[language]),
      name: name[language],
      group,
      meaning: meaning?.[language],
      translation: slugify(name[other]),
    };
    bySlug.set(tag.slug, tag);
    for (const alias of aliases?.[language] ?? []) {
      const slug = slugify(alias);
      if (!bySlug.has(slug)) bySlug.set(slug, tag);
    }
  }
  const bySpelling = new Map<string, Tag>();
  return (spelling: string): Tag => {
    const known = bySpelling.get(spelling);
    if (known) return known;
    const slug = slugify(spelling) || encodeSymbols(spelling);
    const tag = bySlug.get(slug) ?? {
      slug,
      name: spelling,
      group: undefined,
      meaning: undefined,
      translation: undefined,
    };
    bySlug.set(slug, tag);
    bySpelling.set(spelling, tag);
    return tag;
  };
}

/** A tag of nothing but symbols is addressed by their code points. */
function encodeSymbols(spelling: string): string {
  return [...spelling].map((symbol) => symbol.codePointAt(0)!.toString(16)).join('-');
}
