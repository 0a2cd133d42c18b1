/**
 * The maker's name as a product's name begins with it, told by the ref that is made of it: of
 * `Fosi Audio ZA3` and `fosi-audio` it is `Fosi Audio`. Undefined where it begins with another.
 */
export function makerIn(name: string, ref: string): string | undefined {
  const sought = lettersOf(ref);
  let [letters, spelledOut] = ['', ''];
  for (const { 0: word, index } of name.matchAll(/\S+/g)) {
    letters += lettersOf(word);
    spelledOut += lettersOf(spellOut(word));
    if (letters === sought || spelledOut === sought) return name.slice(0, index + word.length);
    if (letters.length > sought.length) break;
  }
  return undefined;
}

/** Whether a ref is made of a name: the same letters and digits, whatever became of the rest. */
export function isSpelledBy(name: string, ref: string): boolean {
  const sought = lettersOf(ref);
  return [name, spellOut(name)].some((one) => lettersOf(one) === sought);
}

/** A product's name with its maker's said once, where it is said twice over: `Acme Acme One`. */
export function sayMakerOnce(name: string, companyRef: string): string {
  const maker = makerIn(name, companyRef);
  if (maker === undefined) return name;
  const rest = name.slice(maker.length).trimStart();
  const again = makerIn(rest, companyRef);
  return again !== undefined && again.length < rest.length ? rest : name;
}

/** The most frequent of some names; of equally frequent ones the first by its letters. */
export function mostFrequent(names: readonly string[]): string | undefined {
  const counts = [...Map.groupBy(names, (name) => name)].map(
    ([name, same]) => [name, same.length] as const,
  );
  return counts.sort(
    ([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1),
  )[0]?.[0];
}

function spellOut(name: string): string {
  return name.replace(/&/g, ' and ');
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
}
