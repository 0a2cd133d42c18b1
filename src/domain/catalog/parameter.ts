import type { Kind } from '../kinds.ts';

/** Why a part of an address was ignored. */
export type Refusal =
  | 'no-such-filter'
  | 'twice'
  | 'no-such-tag'
  | 'no-such-company'
  | 'no-such-category'
  | 'not-a-score'
  | 'not-a-price'
  | 'not-a-day'
  | 'not-a-count'
  | 'not-weights'
  | 'not-a-page'
  | 'no-such-page'
  | 'not-one-of-these';

/** What an address is checked against: the kind, and the tags, companies and categories that exist. */
export interface Known {
  kind: Kind;
  tags: ReadonlySet<string>;
  /** Slugs of tags in this language by those in the main one, where they differ. */
  mainTags: ReadonlyMap<string, string>;
  companies: ReadonlySet<string>;
  categories: ReadonlySet<string>;
}

/** Reports why a text, or only a piece of it, was ignored. */
export type Refuse = (why: Refusal, piece?: string) => void;

/** One parameter of a catalog's address: the value it has, and how that is written. */
export interface Parameter<Value> {
  /** The value where the address lacks the parameter. */
  unchosen: Value;
  /** Reads a text, and reports what of it is impossible; undefined where nothing is left. */
  read(text: string, known: Known, refuse: Refuse): Value | undefined;
  /** The text; what is written like `unchosen` leaves no parameter in the address. */
  write(value: Value): string;
}

/** A parameter that is one of some words; undefined where a reader need not choose any. */
export function oneOf<Word extends string, Unchosen extends Word | undefined>(
  wordsOf: (known: Known) => readonly Word[],
  unchosen: Unchosen,
): Parameter<Word | Unchosen> {
  return {
    unchosen,
    read(text, known, refuse) {
      const word = wordsOf(known).find((one) => one === text);
      if (word === undefined) refuse('not-one-of-these');
      return word;
    },
    write: (word) => word ?? '',
  };
}

/**
 * A parameter that lists slugs or refs with a comma between them. A comma within one is
 * percent-encoded here already, since an address may also encode the commas between them.
 * @param nameIn gives the slug or ref of an item that says more of it
 * @param settleItem gives the usual spelling of an item
 */
export function listOf(
  knownIn: (known: Known) => ReadonlySet<string>,
  why: Refusal,
  nameIn = (item: string) => item,
  settleItem = (item: string, _: Known) => item,
): Parameter<readonly string[]> {
  return {
    unchosen: [],
    read(text, known, refuse) {
      const there = new Map<string, string>();
      for (const written of text.split(',')) {
        const item = settleItem(written.replaceAll('%2C', ',').replaceAll('%25', '%'), known);
        const name = nameIn(item);
        if (!knownIn(known).has(name)) refuse(why, item);
        else if ((there.get(name) ?? item) !== item) refuse('twice', item);
        else there.set(name, item);
      }
      return [...there.values()];
    },
    write: (items) => items.map((item) => item.replaceAll(/[%,]/g, encodeURIComponent)).join(),
  };
}
