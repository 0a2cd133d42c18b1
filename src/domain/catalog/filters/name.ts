import { foldJoined, foldWords } from '../../search/fold.ts';
import { wordsOf } from '../../search/pieces.ts';
import { fail } from '../failures.ts';
import type { Filter } from '../setting.ts';

/** Words that the name of a review holds, as searches compare names; empty for any name. */
export const name: Filter<{ name: string }> = {
  parameters: {
    name: { unchosen: '', read: (text) => settleName(text), write: (text) => text },
  },
  settle: ({ name }) => ({ name: settleName(name) }),
  conditions: 1,
  judge({ names }, { name }, failures, condition) {
    if (name === '') return;
    const words = wordsOf(foldWords(name));
    const folded = foldAll(names);
    for (let review = 0; review < failures.length; review++) {
      if (!words.every((word) => folded[review]!.includes(word))) fail(failures, review, condition);
    }
  },
};

/** A text of which searches keep nothing, such as a lone hyphen, is no name. */
function settleName(text: string): string {
  // An address can't hold half a surrogate pair.
  return foldJoined(text) === '' ? '' : text.trim().toWellFormed();
}

const foldedNames = new WeakMap<readonly string[], readonly string[]>();

/** The names as searches compare them. They are folded once a catalog, not at every letter typed. */
function foldAll(names: readonly string[]): readonly string[] {
  const known = foldedNames.get(names);
  if (known) return known;
  const folded = names.map(foldJoined);
  foldedNames.set(names, folded);
  return folded;
}
