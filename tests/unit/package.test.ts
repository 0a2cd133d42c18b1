import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** What an import or re-export names, types aside: they are gone once the code runs. */
const imported =
  /^\s*(?:import|export)\s(?!type\b)(?:[^'"]*\bfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gm;
/** The package of a name such as `astro/loaders` or `@astrojs/mdx/x`; none of a path or `node:fs`. */
const packageName = /^(@[\w.-]+\/)?[\w.-]+(?=\/|$)/;

it('has every package that src imports among the dependencies, not those of development', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = new Map<string, string>();
  for (const file of globSync('src/**/*.{ts,mjs,astro,mdx}')) {
    for (const [, from, on] of readFileSync(file, 'utf8').matchAll(imported)) {
      const [name] = (from ?? on ?? '').match(packageName) ?? [];
      if (name && !name.startsWith('.')) names.set(name, file);
    }
  }
  expect([...names.keys()]).toContain('unified');
  expect([...names].filter(([name]) => !(name in dependencies))).toEqual([]);
});
