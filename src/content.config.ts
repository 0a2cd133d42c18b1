import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { parse } from 'yaml';
import { reviewSchema } from './domain/check/schema.ts';
import { tagSchema } from './domain/tags/vocabulary.ts';
import { vocabularyFile } from './reading/content-folder.ts';
import { reviewLoader } from './reading/loader.ts';

const schema = reviewSchema();

export const collections = {
  products: defineCollection({ loader: reviewLoader('product'), schema }),
  companies: defineCollection({ loader: reviewLoader('company'), schema }),
  tags: defineCollection({
    loader: file(vocabularyFile(), { parser: (text) => parse(text) as Record<string, unknown>[] }),
    schema: tagSchema,
  }),
};
