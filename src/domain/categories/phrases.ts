import { foldPhrase } from './fold.ts';

/** What phrases mean. Of two that match at one place, the longer one counts. */
export class Phrases<Meaning> {
  readonly #meanings = new Map<string, Meaning>();
  /** Phrases by their first two characters, longest first. */
  readonly #byStart = new Map<string, string[]>();

  /** Takes phrases, however they are spelled; the first meaning of a phrase stays. */
  constructor(entries: Iterable<readonly [phrase: string, meaning: Meaning]>) {
    for (const [spelling, meaning] of entries) {
      const phrase = foldPhrase(spelling);
      if (!this.#meanings.has(phrase)) this.#meanings.set(phrase, meaning);
    }
    const longestFirst = [...this.#meanings.keys()].sort((one, other) => other.length - one.length);
    for (const phrase of longestFirst) {
      const start = phrase.slice(0, 2);
      this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), phrase]);
    }
  }

  /** The meaning of the phrase in which a folded text ends: the head of a compound comes last. */
  atEnd(text: string): Meaning | undefined {
    for (let start = 0; start < text.length; start++) {
      const meaning = this.#meanings.get(text.slice(start));
      if (meaning !== undefined && isBoundary(text, start)) return meaning;
    }
    return undefined;
  }

  /** The phrases of a folded text, first to last; of those that touch each other, the last. */
  *within(text: string): Iterable<Meaning> {
    let last: string | undefined;
    let end = 0;
    for (let start = 0; start < text.length; start++) {
      const phrase = this.#longestFrom(text, start);
      if (phrase === undefined) continue;
      if (last !== undefined && text.slice(end, start).trim() !== '') {
        yield this.#meanings.get(last)!;
      }
      last = phrase;
      end = start + phrase.length;
      start = end - 1;
    }
    if (last !== undefined) yield this.#meanings.get(last)!;
  }

  #longestFrom(text: string, start: number): string | undefined {
    const candidates = this.#byStart.get(text.slice(start, start + 2));
    if (!candidates || !isBoundary(text, start)) return undefined;
    return candidates.find((phrase) => {
      const end = start + phrase.length;
      return text.startsWith(phrase, start) && isBoundary(text, end) && !isModifier(text, end);
    });
  }
}

/** Whether a folded text holds a folded phrase, as whole words where it is in Latin letters. */
export function holdsPhrase(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (isBoundary(text, at) && isBoundary(text, at + phrase.length)) return true;
  }
  return false;
}

/** Whether the noun that ends here is made a modifier of the next by a Japanese particle or suffix. */
function isModifier(text: string, end: number): boolean {
  return /^(?:[のをにとや型用]|向け|対応|内蔵|搭載|付き|から|より|出力|入力)/.test(text.slice(end));
}

/** Words in Latin letters are divided by what is no letter; between others every place divides. */
function isBoundary(text: string, at: number): boolean {
  return !/^[a-z0-9]{2}$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
