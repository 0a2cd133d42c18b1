/**
 * Marks a place where an author still has to write, `[[to do: the verdict]]`. In no name, address
 * or sentence would anyone write that, unlike a word.
 * @param what what is to be written there, in a few words of one line
 */
export function markUnfinished(what: string): string {
  return `[[to do: ${what}]]`;
}

/** Where in a line the first place is that is still to be written, counted from 0, or undefined. */
export function findUnfinished(line: string): number | undefined {
  return /\[\[\s*to[ -]?do\b/i.exec(line)?.index;
}
