/** Finds the names that a text holds, and gives what each means. */
export type NameFinder<Meaning> = (text: string) => Set<Meaning | undefined>;

/**
 * Makes the function that finds names in a text, of overlapping ones the longest, whatever their
 * case, width, spaces and hyphens. Where a word that may belong to it follows a name, as `II` or
 * `Pro` does, it is the name of something else: its meaning is undefined.
 */
export function buildNameFinder<Meaning>(
  names: Iterable<readonly [name: string, meaning: Meaning]>,
): NameFinder<Meaning> {
  const meanings = new Map<string, Meaning>();
  /** Everything with which a name begins, so that nothing is looked for that none goes on with. */
  const beginnings = new Set<string>();
  for (const [name, meaning] of names) {
    const key = wordsOf(name.normalize('NFKC')).map(keyOf).join('');
    meanings.set(key, meaning);
    for (let length = 1; length <= key.length; length++) beginnings.add(key.slice(0, length));
  }
  return (text) => {
    const normal = text.normalize('NFKC');
    const words = wordsOf(normal);
    const keys = words.map(keyOf);
    const found = new Set<Meaning | undefined>();
    for (let from = 0; from < words.length; from++) {
      let longest: { last: number; name: string } | undefined;
      let name = keys[from]!;
      // Behind the last word nothing goes on, which a space tells: no name has one.
      for (let last = from; beginnings.has(name); name += keys[++last] ?? ' ') {
        if (meanings.has(name)) longest = { last, name };
      }
      if (!longest) continue;
      const end = words[longest.last]!;
      const goesOn = /^[ -]?[\p{Lu}\d+]/u.test(normal.slice(end.index + end[0].length));
      found.add(goesOn ? undefined : meanings.get(longest.name));
      from = longest.last;
    }
    return found;
  };
}

type Word = RegExpExecArray;

/** Runs of Latin letters and digits; of other letters each is one. The text is in NFKC. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{Script=Latin}\d]+|\+|\p{L}/gu)];
}

function keyOf([word]: Word): string {
  return word.toLowerCase();
}
