/** What may follow the same beginning of names, and what the name that ends here means. */
interface Branch<Meaning> {
  next: Map<number, Branch<Meaning>>;
  meanings: readonly Meaning[];
}

/** A name that begins at a place of a text. */
export interface FoundName<Meaning> {
  /** The place behind it. */
  end: number;
  /** All that it means: two reviews may have one name. */
  meanings: readonly Meaning[];
}

const nothing: readonly never[] = [];

/**
 * Names by their letters, so that a text asks for all of them at once. Looking at one place of a
 * text takes no longer with more names.
 */
export class NameTrie<Meaning> {
  /** By the first letter's code: most places of a text are asked no more than this. */
  readonly #roots: (Branch<Meaning> | undefined)[] = new Array(0x10000).fill(undefined);
  readonly #meanings = new Map<string, Meaning[]>();

  /** Adds a meaning to a name, which has at least one letter. */
  add(name: string, meaning: Meaning): void {
    const known = this.#meanings.get(name);
    if (known) known.push(meaning);
    else this.#grow(name, [meaning]);
  }

  #grow(name: string, meanings: Meaning[]): void {
    this.#meanings.set(name, meanings);
    let branch = (this.#roots[name.charCodeAt(0)] ??= emptyBranch<Meaning>());
    for (let at = 1; at < name.length; at++) {
      const code = name.charCodeAt(at);
      let next = branch.next.get(code);
      if (!next) branch.next.set(code, (next = emptyBranch<Meaning>()));
      branch = next;
    }
    branch.meanings = meanings;
  }

  /** The names that begin at a place of a text, the longest first, letter for letter. */
  namesAt(text: string, from: number): readonly FoundName<Meaning>[] {
    let branch = this.#roots[text.charCodeAt(from)];
    if (!branch) return nothing;
    const found: FoundName<Meaning>[] = [];
    for (let end = from + 1; branch; end++) {
      if (branch.meanings.length > 0) found.unshift({ end, meanings: branch.meanings });
      branch = branch.next.get(text.charCodeAt(end));
    }
    return found;
  }

  /** All names with what each means. */
  entries(): Iterable<[name: string, meanings: readonly Meaning[]]> {
    return this.#meanings;
  }
}

function emptyBranch<Meaning>(): Branch<Meaning> {
  return { next: new Map(), meanings: nothing };
}
