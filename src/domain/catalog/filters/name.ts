import { fold } from '../../names/fold.ts';
import { fail } from '../failures.ts';
import type { Filter } from '../setting.ts';

/** A text within the name of a review, as searches compare names; empty for any name. */
export const name: Filter<{ name: string }> = {
  parameters: {
    name: { unchosen: '', read: (text) => settleName(text), write: (text) => text },
  },
  settle: ({ name }) => ({ name: settleName(name) }),
  conditions: 1,
  judge({ names }, { name }, failures, condition) {
    if (name === '') return;
    const sought = fold(name);
    const folded = foldAll(names);
    for (let review = 0; review < failures.length; review++) {
      if (!folded[review]!.includes(sought)) fail(failures, review, condition);
    }
  },
};

/** A text of which searches keep nothing, such as a lone hyphen, is no name. */
function settleName(text: string): string {
  // An address can't hold half a surrogate pair.
  return fold(text) === '' ? '' : text.trim().toWellFormed();
}

const foldedNames = new WeakMap<readonly string[], readonly string[]>();

/** The names as searches compare them. They are folded once a catalog, not at every letter typed. */
function foldAll(names: readonly string[]): readonly string[] {
  const known = foldedNames.get(names);
  if (known) return known;
  const folded = names.map(fold);
  foldedNames.set(names, folded);
  return folded;
}
