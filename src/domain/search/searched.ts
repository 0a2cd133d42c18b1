import { mapInSteps, type Steps } from '../steps.ts';
import { foldJoined } from './fold.ts';
import type { Named } from './named.ts';
import { spell, type Spelling } from './spelling.ts';

/** How something and its maker are spelled. */
interface Spellings {
  own: Spelling[];
  makers: Spelling[];
}

/** The names of many things in the forms that searches compare; spelled when first looked at. */
export class Searched {
  /** Of each the names and those of its maker, folded and joined, each on a line of one text. */
  texts: readonly string[] = [];
  /** The names of makers, folded and joined. */
  makerNames: readonly string[] = [];
  readonly #all: readonly Named[];
  /** By the list of a maker's names, which its products share. */
  readonly #makers = new Map<readonly string[], { joined: string[]; spellings?: Spelling[] }>();
  readonly #spellings: (Spellings | undefined)[] = [];

  private constructor(all: readonly Named[]) {
    this.#all = all;
  }

  /** Folds the names of all. */
  static *fold(all: readonly Named[]): Steps<Searched> {
    const searched = new Searched(all);
    searched.texts = yield* mapInSteps(all, ({ names, makers }) =>
      [...names.map(foldJoined), ...searched.#joined(makers)].join('\n'),
    );
    const makers = [...searched.#makers.values()];
    searched.makerNames = [...new Set(makers.flatMap(({ joined }) => joined))];
    return searched;
  }

  /** The spellings of one and of its maker. */
  spellingsAt(place: number): Spellings {
    return (this.#spellings[place] ??= this.#spell(this.#all[place]!));
  }

  /** The names of one, and its models without the maker, folded and joined. */
  beginningsAt(place: number): string[] {
    const { names, makers } = this.#all[place]!;
    const own = this.texts[place]!.split('\n', names.length);
    const models = this.#joined(makers).flatMap((maker) =>
      own.filter((name) => name.startsWith(maker)).map((name) => name.slice(maker.length)),
    );
    return [...own, ...models];
  }

  #joined(makers: readonly string[]): string[] {
    let known = this.#makers.get(makers);
    if (!known) this.#makers.set(makers, (known = { joined: makers.map(foldJoined) }));
    return known.joined;
  }

  #spell({ names, makers }: Named): Spellings {
    const joined = this.#joined(makers);
    const known = this.#makers.get(makers)!;
    known.spellings ??= makers.map((maker) => spell(maker));
    return { own: names.map((name) => spell(name, joined)), makers: known.spellings };
  }
}
