/**
 * A pattern of paths as the file `_headers` knows them: `*` for anything, `:name` for a segment.
 * @returns the same as the text of a regular expression for a whole path
 */
export function patternSource(pattern: string): string {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
  return `^${escaped.replace(/\*/g, '.*').replace(/:\w+/g, '[^/]+')}$`;
}

/** Whether a pattern is of a path. */
export function matchesPath(pattern: string, path: string): boolean {
  return new RegExp(patternSource(pattern)).test(path);
}
