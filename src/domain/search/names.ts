import { onceInSteps, visitInSteps, type Steps } from '../steps.ts';
import { editsTo } from './distance.ts';
import { foldJoined, foldWords, isEnough } from './fold.ts';
import type { Named } from './named.ts';
import { joinRuns, partWord, wordsOf } from './pieces.ts';
import { fitOf, orderOf, worstOrder } from './rank.ts';
import { Searched } from './searched.ts';
import { buildWordFinder, mostEdits, type MeantWord } from './words-meant.ts';

/** What a search for a name finds. */
export interface FoundNames {
  /** Places among all that can be found, the best first. */
  places: number[];
  /** Whether none has the name, and these are the nearest to it. */
  areNear: boolean;
}

/** Finds things by their names, in steps; each gives places among them, the best first. */
export interface NameSearch {
  /** Those whose names hold a text. */
  holding(text: string): Steps<number[]>;
  /** Those that are meant where a slip or two have been made. */
  near(text: string): Steps<number[]>;
}

/** Finds what a reader's text names, or where nothing has that name, what is nearest to it. */
export function* findNames(search: NameSearch, text: string): Steps<FoundNames> {
  const places = yield* search.holding(text);
  return places.length > 0
    ? { places, areNear: false }
    : { places: yield* search.near(text), areNear: true };
}

/** The places of those that fit, by how well they do: the least is the best. */
type Fits = Map<number, number[]>;

function addFit(fits: Fits, place: number, order: number): void {
  const alike = fits.get(order);
  if (alike) alike.push(place);
  else fits.set(order, [place]);
}

/**
 * Prepares to find things by their names, whatever their case, width, spaces, hyphens and script
 * of kana, and with the maker's name before, behind or left out. Best is the whole name, then what
 * begins a name, a word, a run of letters or digits, and what is inside.
 */
export function* buildNameSearch(all: readonly Named[]): Steps<NameSearch> {
  const searched = yield* Searched.fold(all);
  const wordFinder = onceInSteps(() => buildWordFinder(all));

  const fit = (place: number, pieces: readonly string[]): number => {
    const { own, makers } = searched.spellingsAt(place);
    return orderOf(fitOf(pieces, own, makers), all[place]!.makers.length === 0);
  };

  /** Those whose names hold all the words. */
  function* holding(words: readonly string[]): Steps<Fits> {
    const fits: Fits = new Map();
    yield* visitInSteps(searched.texts, (text, place) => {
      if (words.every((word) => text.includes(word)))
        addFit(fits, place, fit(place, joinRuns(words, text)));
    });
    return fits;
  }

  /** Those whose names hold the words but for slips. */
  function* misspelt(words: readonly string[]): Steps<Fits> {
    const findWords = yield* wordFinder();
    const meant: MeantWord[][] = [];
    for (const word of words) meant.push(yield* findWords(word));
    const fits: Fits = new Map();
    yield* visitInSteps(searched.texts, (text, place) => {
      const chosen: MeantWord[] = [];
      for (const some of meant) {
        const one = some.find(({ word }) => text.includes(word));
        if (!one) return;
        chosen.push(one);
      }
      const edits = chosen.reduce((sum, one) => sum + one.edits, 0);
      const pieces = joinRuns(
        chosen.map(({ word }) => word),
        text,
      );
      addFit(fits, place, edits * worstOrder + fit(place, pieces));
    });
    return fits;
  }

  /** Those whose name or model begins nearly so, with another digit too. */
  function* nearest(joined: string): Steps<Fits> {
    const fits: Fits = new Map();
    const most = mostEdits(joined);
    yield* visitInSteps(most > 0 ? all : [], (_, place) => {
      const beginnings = searched.beginningsAt(place);
      const edits = Math.min(...beginnings.map((name) => editsTo(name, joined, most, 1, true)));
      if (edits <= most) addFit(fits, place, edits);
    });
    return fits;
  }

  /** The best first; of those that fit equally well what weighs more. */
  function* sorted(fits: Fits): Steps<number[]> {
    const places: number[] = [];
    for (const [, alike] of [...fits].sort(([one], [other]) => one - other)) {
      alike.sort((one, other) => all[other]!.weight - all[one]!.weight || one - other);
      for (const place of alike) places.push(place);
      yield;
    }
    return places;
  }

  /** The first of some wordings that anything fits. */
  function* firstThatFits(
    wordings: string[][],
    fitting: (words: string[]) => Steps<Fits>,
  ): Steps<number[]> {
    for (const words of wordings) {
      const fits = yield* fitting(words);
      if (fits.size > 0) return yield* sorted(fits);
    }
    return [];
  }

  const readWords = (text: string) => {
    const words = wordsOf(foldWords(text));
    const inParts = words.flatMap((word) => partWord(word, searched.makerNames));
    return { words, inParts };
  };

  return {
    *holding(text) {
      if (!isEnough(text)) return [];
      const { words, inParts } = readWords(text);
      return yield* firstThatFits([words, inParts], holding);
    },
    *near(text) {
      if (!isEnough(text)) return [];
      const { words, inParts } = readWords(text);
      const wordings = [words, ...neighboursJoined(words), inParts];
      const places = yield* firstThatFits(wordings, misspelt);
      return places.length > 0 ? places : yield* sorted(yield* nearest(foldJoined(text)));
    },
  };
}

/** The words with each two neighbours joined in turn: `beyer dinamic` is one word. */
function neighboursJoined(words: readonly string[]): string[][] {
  return words
    .slice(1)
    .map((word, at) => [...words.slice(0, at), words[at]! + word, ...words.slice(at + 2)]);
}
