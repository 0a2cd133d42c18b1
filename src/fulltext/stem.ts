/**
 * What is left of an English word without the endings that reviews use it with: plural, -ing, -ed,
 * -llation and a final e. A stemmer that takes more away makes one word of "equalizer" and "equal".
 * Other words are their own stem.
 */
export function stemOf(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  return withoutEnd(withoutEnding(withoutPlural(word)));
}

function withoutPlural(word: string): string {
  if (/[a-z]{2}ies$/.test(word)) return word.replace(/ies$/, 'y');
  if (/(?:ss|sh|ch|x)es$/.test(word)) return word.slice(0, -2);
  return /[a-z]{2}[^isu]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  const root = /^(.*ll)ation$|^(.*)(?:ing|ed)$/.exec(word);
  const left = root?.[1] ?? root?.[2] ?? '';
  if (!/[aeiouy]/.test(left) || left.length < 2) return word;
  // "Using" is "use", not the country.
  return left.length === 2 ? `${left}e` : left;
}

function withoutEnd(word: string): string {
  if (word.length < 4) return word;
  return word.endsWith('e') ? word.slice(0, -1) : word.replace(/([^aeiousyz])\1$/, '$1');
}

const endings = ['', 's', 'es', 'ed', 'ing', 'ings', 'ation', 'ations'];

/** Every word that a stem may stand for, the stem of all of them being this one. */
export function formsOf(stem: string): string[] {
  const last = stem.at(-1) ?? '';
  const roots = [stem, `${stem}e`, stem + last, stem.slice(0, -1), `${stem.slice(0, -1)}i`];
  const forms = roots.flatMap((root) => endings.map((ending) => root + ending));
  return [...new Set(forms)].filter((form) => stemOf(form) === stem);
}
