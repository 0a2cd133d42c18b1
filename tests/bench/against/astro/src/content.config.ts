import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

export const collections = {
  // Two kinds may have a review of one ref, so a path is the id.
  reviews: defineCollection({
    loader: glob({
      pattern: '**/*.md',
      base: 'content',
      generateId: ({ entry }) => entry.replace(/\.md$/, ''),
    }),
  }),
};
