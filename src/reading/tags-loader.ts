import type { Loader } from 'astro/loaders';
import { vocabularySchema } from '../domain/tags/vocabulary.ts';
import { vocabularyFile } from './content-folder.ts';
import { readData } from './data.ts';
import { shareWhileDeveloping } from './shared-collections.ts';

/** The name of the event that tells the loader of tags to load anew. */
export const tagsLoaderName = 'tags-loader';

/**
 * Loads the concepts of the tag vocabulary; throws as `readData` does. Astro's own loader of files
 * brings fifty modules along, which every build would transform for this one file.
 */
export function tagsLoader(): Loader {
  return {
    name: tagsLoaderName,
    load: async (context) => {
      const { store } = context;
      const concepts = await readData(vocabularyFile(), vocabularySchema);
      store.clear();
      for (const [id, data] of Object.entries(concepts)) store.set({ id, data });
      shareWhileDeveloping(context);
    },
  };
}
