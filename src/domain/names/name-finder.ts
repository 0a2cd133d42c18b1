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
  let longest = 0;
  for (const [name, meaning] of names) {
    const words = wordsOf(name.normalize('NFKC'));
    meanings.set(keyOf(words), meaning);
    longest = Math.max(longest, words.length);
  }
  return (text) => {
    const normal = text.normalize('NFKC');
    const words = wordsOf(normal);
    const found = new Set<Meaning | undefined>();
    for (let from = 0; from < words.length; from++) {
      let to = Math.min(words.length, from + longest);
      while (to > from && !meanings.has(keyOf(words.slice(from, to)))) to--;
      if (to === from) continue;
      const last = words[to - 1]!;
      const goesOn = /^[ -]?[\p{Lu}\d+]/u.test(normal.slice(last.index + last[0].length));
      found.add(goesOn ? undefined : meanings.get(keyOf(words.slice(from, to))));
      from = to - 1;
    }
    return found;
  };
}

type Word = RegExpExecArray;

/** Runs of Latin letters and digits; of other letters each is one. The text is in NFKC. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{Script=Latin}\d]+|\+|\p{L}/gu)];
}

function keyOf(words: readonly Word[]): string {
  return words.map(([word]) => word.toLowerCase()).join('');
}
