import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The module by which Astro's code asks for the collections, and the file that Astro keeps them in. */
const store = { module: '\0astro:data-layer-content', file: 'data-store.json' };

const fromMemory = `import { sharedCollections } from '/src/reading/shared-collections.ts';
export default sharedCollections();`;

const fromFile = (file: string) => `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;

/**
 * Has pages take the collections as they were loaded while developing, and a build read them from the
 * file that Astro keeps them in. Astro would put them as text into the code of its module. That of
 * thousands of reviews costs a build seconds and hundreds of megabytes, and a save a fifth of its time.
 */
export function collectionStore(): AstroIntegration {
  return {
    name: 'collection-store',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const file = fileURLToPath(new URL(store.file, config.cacheDir));
        const load = () => {
          if (command === 'dev') return fromMemory;
          return existsSync(file) ? fromFile(file) : undefined;
        };
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'collection-store',
                enforce: 'pre',
                load: {
                  order: 'pre',
                  handler: (asked) => (asked === store.module ? load() : undefined),
                },
              },
            ],
          },
        });
      },
    },
  };
}
