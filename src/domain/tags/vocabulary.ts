import * as z from 'zod';
import { byLanguage, type Language } from '../languages/index.ts';
import { mainLanguage } from '../languages/main.ts';
import { spellings, texts } from '../languages/texts.ts';
import { slugify } from '../names/slug.ts';
import { tagGroups, type TagGroup } from './groups.ts';

/** One concept of the tag vocabulary, `tags.yaml`. */
export const tagSchema = z.strictObject({
  group: z.enum(tagGroups),
  name: texts.describe('What readers see.'),
  aliases: spellings
    .optional()
    .describe('Spellings filed under the name; case, hyphens and spaces need none.'),
  with: z
    .record(z.string(), spellings)
    .optional()
    .describe('By another concept, spellings that stand for both, as `Wireless headphones` does.'),
  meaning: texts.optional().describe('What the tag means, a sentence.'),
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
  /** Slug of the same concept in each language that has a name for it. */
  slugs: Partial<Record<Language, string>>;
}

/** What a spelling means: a tag, or several, what the product is before what it has. */
export type SpelledTags = readonly [Tag, ...Tag[]];

/** Finds the tags that a spelling means. */
export interface LanguageVocabulary {
  (spelling: string): SpelledTags;
  /** Every spelling that the vocabulary holds, for "did you mean". */
  spellings: readonly string[];
}

/** The vocabulary of each language. */
export type Vocabulary = Record<Language, LanguageVocabulary>;

/**
 * Indexes the vocabulary by slug. A spelling it does not know is a tag of its own; the first
 * spelling met gives such a tag its name.
 */
export function buildVocabulary(concepts: Iterable<TagConcept>): Vocabulary {
  const list = [...concepts];
  return byLanguage((language) => indexLanguage(list, language));
}

/** The tags that a review is filed under, each once. */
export function filedTags(
  { lang, tags }: { lang: Language; tags: readonly string[] },
  vocabulary: Vocabulary,
): Tag[] {
  const filed = tags.flatMap((spelling) => vocabulary[lang](spelling));
  return [...new Map(filed.map((tag) => [tag.slug, tag])).values()];
}

function indexLanguage(concepts: readonly TagConcept[], language: Language): LanguageVocabulary {
  const named = concepts.flatMap((concept) => {
    const tag = toTag(concept, language);
    return tag ? [{ ...concept, tag }] : [];
  });
  const byId = new Map(named.map(({ name, tag }) => [slugify(name[mainLanguage]!), tag]));
  const bySlug = new Map<string, SpelledTags>();
  const file = (spellings: readonly string[] | undefined, tags: SpelledTags) => {
    for (const slug of (spellings ?? []).map(slugify)) {
      if (!bySlug.has(slug)) bySlug.set(slug, tags);
    }
  };
  for (const { tag } of named) file([tag.name], [tag]);
  for (const { aliases, with: others = {}, tag } of named) {
    file(aliases?.[language], [tag]);
    for (const [id, spellings] of Object.entries(others)) {
      const other = byId.get(id);
      if (other) file(spellings[language], [other, tag]);
    }
  }
  const bySpelling = new Map<string, SpelledTags>();
  const find = (spelling: string): SpelledTags => {
    const known = bySpelling.get(spelling);
    if (known) return known;
    const slug = slugify(spelling) || encodeSymbols(spelling);
    const tags: SpelledTags = bySlug.get(slug) ?? [toUnknownTag(spelling, slug)];
    bySlug.set(slug, tags);
    bySpelling.set(spelling, tags);
    return tags;
  };
  const spellings = named.flatMap(({ tag, aliases }) => [tag.name, ...(aliases?.[language] ?? [])]);
  return Object.assign(find, { spellings });
}

/** The tag of a concept in a language; undefined where that has no name for it. */
function toTag({ name: names, group, meaning }: TagConcept, language: Language): Tag | undefined {
  const name = names[language];
  if (name === undefined) return undefined;
  const slugs = Object.fromEntries(
    Object.entries(names).map(([one, text]) => [one, slugify(text)]),
  ) as Tag['slugs'];
  return { slug: slugify(name), name, group, meaning: meaning?.[language], slugs };
}

function toUnknownTag(name: string, slug: string): Tag {
  return { slug, name, group: undefined, meaning: undefined, slugs: {} };
}

/** A tag of nothing but symbols is addressed by their code points. */
function encodeSymbols(spelling: string): string {
  return [...spelling].map((symbol) => symbol.codePointAt(0)!.toString(16)).join('-');
}
