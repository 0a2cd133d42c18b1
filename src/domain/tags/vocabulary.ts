import * as z from 'zod';
import { languages, type Language } from '../languages/index.ts';
import { slugify } from '../names/slug.ts';
import { tagGroups, type TagGroup } from './groups.ts';

const inBothLanguages = z.strictObject({ en: z.string().min(1), ja: z.string().min(1) });
const spellings = z.strictObject({
  en: z.array(z.string()).optional(),
  ja: z.array(z.string()).optional(),
});

/** One concept of the tag vocabulary, `tags.yaml`. */
export const tagSchema = z.strictObject({
  group: z.enum(tagGroups),
  name: inBothLanguages.describe('What readers see.'),
  aliases: spellings
    .optional()
    .describe('Spellings filed under the name; case, hyphens and spaces need none.'),
  with: z
    .record(z.string(), spellings)
    .optional()
    .describe('By another concept, spellings that stand for both, as `Wireless headphones` does.'),
  meaning: inBothLanguages.optional().describe('What the tag means, a sentence.'),
});
export type TagConcept = z.output<typeof tagSchema>;

/** The file of the vocabulary: concepts by the slug of their English name. */
export const vocabularySchema = z
  .record(z.string(), tagSchema)
  .superRefine((concepts, { addIssue }) => {
    for (const [id, { with: others }] of Object.entries(concepts)) {
      for (const other of Object.keys(others ?? {})) {
        if (Object.hasOwn(concepts, other)) continue;
        const message = `there is no tag \`${other}\`; name one that the file holds`;
        addIssue({ code: 'custom', path: [id, 'with'], message });
      }
    }
  });

/** A tag as it is shown and filed: canonical name, address, and what the vocabulary says of it. */
export interface Tag {
  slug: string;
  name: string;
  group: TagGroup | undefined;
  meaning: string | undefined;
  /** Slug of the same concept in the other language. */
  translation: string | undefined;
}

/** What a spelling means: a tag, or several, what the product is before what it has. */
export type SpelledTags = readonly [Tag, ...Tag[]];

/** Finds the tags that a spelling means, for each language. */
export type Vocabulary = Record<Language, (spelling: string) => SpelledTags>;

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
  const tagOf = new Map(concepts.map((concept) => [concept, toTag(concept, language)]));
  const byId = new Map(concepts.map((concept) => [slugify(concept.name.en), tagOf.get(concept)!]));
  const bySlug = new Map<string, SpelledTags>();
  const file = (spellings: readonly string[] | undefined, tags: SpelledTags) => {
    for (const slug of (spellings ?? []).map(slugify)) {
      if (!bySlug.has(slug)) bySlug.set(slug, tags);
    }
  };
  for (const [concept, tag] of tagOf) file([concept.name[language]], [tag]);
  for (const [{ aliases, with: others = {} }, tag] of tagOf) {
    file(aliases?.[language], [tag]);
    for (const [id, spellings] of Object.entries(others)) {
      file(spellings[language], [byId.get(id)!, tag]);
    }
  }
  const bySpelling = new Map<string, SpelledTags>();
  return (spelling: string): SpelledTags => {
    const known = bySpelling.get(spelling);
    if (known) return known;
    const slug = slugify(spelling) || encodeSymbols(spelling);
    const tags: SpelledTags = bySlug.get(slug) ?? [toUnknownTag(spelling, slug)];
    bySlug.set(slug, tags);
    bySpelling.set(spelling, tags);
    return tags;
  };
}

function toTag({ name, group, meaning }: TagConcept, language: Language): Tag {
  const other = language === 'en' ? 'ja' : 'en';
  return {
    slug: slugify(name[language]),
    name: name[language],
    group,
    meaning: meaning?.[language],
    translation: slugify(name[other]),
  };
}

function toUnknownTag(name: string, slug: string): Tag {
  return { slug, name, group: undefined, meaning: undefined, translation: undefined };
}

/** A tag of nothing but symbols is addressed by their code points. */
function encodeSymbols(spelling: string): string {
  return [...spelling].map((symbol) => symbol.codePointAt(0)!.toString(16)).join('-');
}
