/** Between Latin letters or digits and those of other scripts: `日立HMP` is two words. */
const scripts = /(?<=[a-z\d])(?=[^a-z\d ])|(?<=[^a-z\d ])(?=[a-z\d])/g;

/** The words of a folded text, in the order in which they stand. Initials, as of `B&W`, are one. */
export function wordsOf(folded: string): string[] {
  return folded
    .replace(/(?<!\S)(\p{L}) and (\p{L})(?!\S)/gu, '$1and$2')
    .replace(scripts, ' ')
    .split(' ')
    .filter((word) => word !== '');
}

/**
 * Joins words that stand joined in what is searched, from the first on the longest runs: of
 * `quiet comfort ultra` and `QuietComfort Ultra` it makes one piece.
 */
export function joinRuns(words: readonly string[], searched: string): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < words.length;) {
    let to = words.length;
    while (to > from + 1 && !searched.includes(words.slice(from, to).join(''))) to--;
    pieces.push(words.slice(from, to).join(''));
    from = to;
  }
  return pieces;
}

/**
 * Parts a word that readers write in one: a maker that it begins or ends with, else its letters and
 * digits.
 * @param makers names of makers, folded and joined
 */
export function partWord(word: string, makers: readonly string[]): string[] {
  const within = makers.filter(({ length }) => length > 2 && length < word.length);
  const longest = (fits: (maker: string) => boolean) =>
    within.filter(fits).reduce((most, maker) => (maker.length > most.length ? maker : most), '');
  const first = longest((maker) => word.startsWith(maker));
  if (first !== '') return [first, word.slice(first.length)];
  const last = longest((maker) => word.endsWith(maker));
  if (last !== '') return [word.slice(0, -last.length), last];
  return word.split(/(?<=\d)(?=\D)|(?<=\D)(?=\d)/);
}
