import { readFileSync } from 'node:fs';

/** Colours by the names of their custom properties, such as `paper`. */
type Colours = Readonly<Record<string, string>>;

/** The colours of each theme as `tokens.css` has them, for what no style sheet of a page draws. */
export const colours: Readonly<Record<'light' | 'dark', Colours>> = readColours();

function readColours() {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const found = [...tokens.matchAll(/--([\w-]+):\s*light-dark\((#\w+),\s*(#\w+)\)/g)];
  return {
    light: Object.fromEntries(found.map(([, name, light]) => [name!, light!])),
    dark: Object.fromEntries(found.map(([, name, , dark]) => [name!, dark!])),
  };
}
