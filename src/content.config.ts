// What `astro:content` asks besides is how pages are drawn, which takes longer than all the rest.
import { defineCollection } from 'astro/content/config';
import { reviewSchema } from './domain/check/schema.ts';
import { kindNames, kinds, type Kind, type Plural } from './domain/kinds.ts';
import { tagSchema } from './domain/tags/vocabulary.ts';
import { readCategories } from './reading/data.ts';
import { reviewLoader } from './reading/loader.ts';
import { tagsLoader } from './reading/tags-loader.ts';

const schema = reviewSchema([...(await readCategories()).byId.keys()]);
const reviewsOf = (kind: Kind) => defineCollection({ loader: reviewLoader(kind), schema });

export const collections = {
  ...(Object.fromEntries(kindNames.map((kind) => [kinds[kind].plural, reviewsOf(kind)])) as Record<
    Plural,
    ReturnType<typeof reviewsOf>
  >),
  tags: defineCollection({ loader: tagsLoader(), schema: tagSchema }),
};
