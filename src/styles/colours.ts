import { readFileSync } from 'node:fs';

/** The colours of the site by the names of their custom properties, such as `paper`. */
type Colours = Readonly<Record<string, string>>;

/** The colours of each theme, for what is drawn outside of pages. `tokens.css` has them. */
export function readColours(): Record<'light' | 'dark', Colours> {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const found = [...tokens.matchAll(/--([\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\)/g)];
  return {
    light: Object.fromEntries(found.map(([, name, light]) => [name!, light!])),
    dark: Object.fromEntries(found.map(([, name, , dark]) => [name!, dark!])),
  };
}
