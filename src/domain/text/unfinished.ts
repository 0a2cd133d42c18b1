/**
 * Marks what an author still has to write, `[[to do: the verdict]]`. Unlike a plain word, nobody
 * would write that in a name, an address or a sentence.
 * @param what what is to be written there, in a few words of one line
 */
export function markUnfinished(what: string): string {
  return `[[to do: ${what}]]`;
}

/** Where in a line the first such mark is, counted from 0, or undefined. */
export function findUnfinished(line: string): number | undefined {
  return /\[\[\s*to[ -]?do\b/i.exec(line)?.index;
}

/** Words by which authors mark what is missing. */
const words = 'to-?do|fixme|tbd|tba|xxx';
/** With whom it is left, `TODO(me):`. */
const whose = String.raw`(?:\([^()\n]{0,40}\))?`;
/** `TODO: …` in capitals anywhere, but for a name, an address or the text of a link. */
const note = new RegExp(String.raw`(?<![\w/.[-])(?:${words.toUpperCase()})${whose}\s*[:：]`);
/** The same in any case at the start of a line. */
const atStart = new RegExp(String.raw`^[\s>*#-]*(?:${words})${whose}\s*[:：]`, 'i');
/** Nothing else in a line, or in brackets of its own. */
const alone = new RegExp(String.raw`^[\s>*_#([（【-]*(?:${words})[\s*_)\]）】.…!-]*$`, 'i');
const inBrackets = new RegExp(
  String.raw`[[(（【](?:${words.toUpperCase()}|要(?:確認|追記|出典)|未記入)[\])）】](?!\()`,
);

/**
 * Where in a line an author's own note begins, `TODO: add the graph`, counted from 0, or undefined.
 * In small letters it is a note only at the start of a line.
 */
export function findNote(line: string): number | undefined {
  for (const pattern of [note, atStart, alone, inBrackets]) {
    const found = pattern.exec(line);
    if (found) return found.index + found[0].search(/[\p{L}]/u);
  }
  return undefined;
}
