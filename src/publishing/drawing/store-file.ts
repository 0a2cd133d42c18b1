import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The module by which Astro's code asks for the collections, and the file that Astro keeps them in. */
const store = { module: 'astro:data-layer-content', file: 'data-store.json' };

/** Begins with NUL, as ids do that no other plugin should take. */
const id = '\0soundproof:collections';

/**
 * Has a build read its collections from the file that Astro keeps them in. Astro would put them as
 * text into the code that it bundles, where thousands of reviews cost the bundler seconds and
 * hundreds of megabytes.
 */
export function storeFile(): AstroIntegration {
  return {
    name: 'store-file',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const file = fileURLToPath(new URL(store.file, config.cacheDir));
        const code = `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'store-file',
                enforce: 'pre',
                resolveId: {
                  order: 'pre',
                  handler: (source) => (source === store.module ? id : undefined),
                },
                load: (asked) => (asked === id && existsSync(file) ? code : undefined),
              },
            ],
          },
        });
      },
    },
  };
}
