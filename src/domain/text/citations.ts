/** One `[3]` in a text: the number, and where it stands. */
export interface Citation {
  number: number;
  index: number;
  length: number;
}

/**
 * Finds the citations of a text. `[1][2]` are two; `[1](address)` and `[1]: address` are links,
 * not citations.
 */
export function findCitations(text: string): Citation[] {
  return [...text.matchAll(/\[(\d{1,3})\](?![(:])/g)].map((match) => ({
    number: Number(match[1]),
    index: match.index,
    length: match[0].length,
  }));
}

/** The start of an entry's line: its number, and how long the start is with the space behind it. */
export interface EntryStart {
  number: number;
  length: number;
}

/**
 * Reads the start of an entry's line: `[3] …`, `［3］…`, `3. …` or `3) …`. Undefined where the
 * line starts no entry.
 */
export function entryStart(line: string): EntryStart | undefined {
  const match = /^\s*(?:[-*]\s+)?(?:[[［](\d{1,3})[\]］]|(\d{1,3})[.)](?=\s))\s*/.exec(line);
  return match ? { number: Number(match[1] ?? match[2]), length: match[0].length } : undefined;
}

/**
 * Where the address at the start of a text ends. Markdown takes everything up to a space, so
 * Japanese text that follows without one is swallowed; an address holds ASCII only (RFC 3986).
 */
export function addressLength(text: string): number {
  const match = /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*/.exec(text);
  return match ? match[0].length : 0;
}
