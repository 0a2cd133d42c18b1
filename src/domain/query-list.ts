/**
 * Names as the parameter `p` of a query: `p=one,two`. A comma within a name is percent-encoded, one
 * between names is not, and slashes stay as they are.
 */
export function writeNames(names: readonly string[]): string {
  const written = names.map((name) => encodeURIComponent(name).replaceAll('%2F', '/'));
  return `p=${written.join(',')}`;
}

/** The names of a query, each once. Spaces around them and empty places count for nothing. */
export function readNames(query: string): string[] {
  const [, list = ''] = /(?:^\??|&)p=([^&]*)/.exec(query) ?? [];
  const named = list.split(',').map((name) => decode(name).trim());
  return [...new Set(named)].filter(Boolean);
}

/** Undoes percent-encoding, even where it is damaged. No name holds a space, so a plus is a plus. */
function decode(name: string): string {
  return new URLSearchParams(`p=${name.replaceAll('+', '%2B')}`).get('p')!;
}
