import { mapInSteps, visitInSteps, type Steps } from '../steps.ts';
import { editsTo } from './distance.ts';
import { foldWords } from './fold.ts';
import { lettersMissing, letterSet } from './letter-set.ts';
import type { Named } from './named.ts';
import { wordsOf } from './pieces.ts';
import { skeletonOf } from './skeleton.ts';

/** A word that a mistyped one may mean, and how many edits it is away. */
export interface MeantWord {
  word: string;
  edits: number;
}

const leastForOneEdit = 4;
const leastForTwoEdits = 9;
/** A shorter beginning is near too many words. */
const leastOfBeginning = 6;

/** How many slips a word of its length may hold. */
export function mostEdits({ length }: string): number {
  return length < leastForOneEdit ? 0 : length < leastForTwoEdits ? 1 : 2;
}

/** Finds the words of names that a word may mean, the nearest first. */
export type WordFinder = (word: string) => Steps<MeantWord[]>;

/**
 * Prepares to find the words of names that a word may mean: itself, words a slip or two away, a
 * number in Roman letters or in digits, and for a word in kana those makers that sound alike.
 */
export function* buildWordFinder(all: readonly Named[]): Steps<WordFinder> {
  const makers = yield* partsOf(all.filter(({ makers }) => makers.length === 0));
  const words = new Set([...makers, ...(yield* partsOf(all))]);
  const sets = yield* mapInSteps(words, (word) => [word, letterSet(word)] as const);
  const sounds = yield* mapInSteps(makers, skeletonOf);
  const bySound = Map.groupBy([...makers], (_, at) => sounds[at]);
  return function* (typed) {
    const meant: MeantWord[] = [{ word: typed, edits: 0 }];
    for (const word of otherNumerals(typed)) if (words.has(word)) meant.push({ word, edits: 1 });
    if (/^\p{Script=Katakana}+$/u.test(typed)) {
      for (const word of bySound.get(skeletonOf(typed) ?? '') ?? []) meant.push({ word, edits: 1 });
    }
    const most = mostEdits(typed);
    const typedSet = letterSet(typed);
    yield* visitInSteps(most > 0 ? sets : [], ([word, set]) => {
      // A letter that is not in the word costs an edit: most words need no closer look.
      if (lettersMissing(typedSet, set) > most) return;
      const isBeginning = typed.length >= leastOfBeginning && word[0] === typed[0];
      const edits = editsTo(word, typed, most, 2, isBeginning);
      if (edits > 0 && edits < Infinity) meant.push({ word, edits });
    });
    return meant.sort((one, other) => one.edits - other.edits);
  };
}

/** The words of names, and each two neighbours as one word, as readers join them. */
function* partsOf(all: readonly Named[]): Steps<Set<string>> {
  const parts = new Set<string>();
  yield* visitInSteps(all, ({ names }) => {
    for (const name of names) {
      const words = wordsOf(foldWords(name));
      words.forEach((word, at) => {
        parts.add(word);
        if (at > 0) parts.add(words[at - 1]! + word);
      });
    }
  });
  return parts;
}

/** Generations as makers count them. */
const numerals: readonly [roman: string, digit: string][] = [
  ['iii', '3'],
  ['ii', '2'],
  ['iv', '4'],
  ['vi', '6'],
  ['v', '5'],
];

/** A word whose number at the end is written the other way: `mk2` and `mkii`. */
function otherNumerals(word: string): string[] {
  return numerals.flatMap(([roman, digit]) =>
    word.endsWith(roman)
      ? [word.slice(0, -roman.length) + digit]
      : word.endsWith(digit)
        ? [word.slice(0, -digit.length) + roman]
        : [],
  );
}
