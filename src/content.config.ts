import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { reviewSchema } from './domain/check/schema.ts';
import { kindNames, kinds, type Kind, type Plural } from './domain/kinds.ts';
import { tagSchema } from './domain/tags/vocabulary.ts';
import { vocabularyFile } from './reading/content-folder.ts';
import { readCategories, valuesOf } from './reading/data.ts';
import { reviewLoader } from './reading/loader.ts';

const schema = reviewSchema([...(await readCategories()).byId.keys()]);
const tagFile = vocabularyFile();
const reviewsOf = (kind: Kind) => defineCollection({ loader: reviewLoader(kind), schema });

export const collections = {
  ...(Object.fromEntries(kindNames.map((kind) => [kinds[kind].plural, reviewsOf(kind)])) as Record<
    Plural,
    ReturnType<typeof reviewsOf>
  >),
  tags: defineCollection({
    loader: file(tagFile, {
      parser: (text) => valuesOf(tagFile, text) as Record<string, Record<string, unknown>>,
    }),
    schema: tagSchema,
  }),
};
