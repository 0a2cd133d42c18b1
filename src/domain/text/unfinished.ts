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

/**
 * Where in a line an author's own note begins that something is missing, `TODO: add the graph`,
 * counted from 0, or undefined. A small letter makes a note only at the start of a line.
 */
export function findNote(line: string): number | undefined {
  const note = /(?<![\w/.[-])(?:TODO|FIXME|TBD)\s*[:：]/.exec(line);
  const start = /^[\s>*#-]*(?:to-?do|fixme|tbd)\s*[:：]/i.exec(line);
  return note?.index ?? (start && start[0].search(/[a-z]/i)) ?? undefined;
}
