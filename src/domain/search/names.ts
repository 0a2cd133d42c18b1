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

/** Finds things by their names; each function gives places among them, the best first. */
export interface NameSearch {
  /** Those whose names hold a text. */
  holding(text: string): number[];
  /** Those that are meant where a slip or two have been made. */
  near(text: string): number[];
}

/** What a reader's text names, or where nothing has that name, what is nearest to it. */
export function findNames(search: NameSearch, text: string): FoundNames {
  const places = search.holding(text);
  return places.length > 0
    ? { places, areNear: false }
    : { places: search.near(text), areNear: true };
}

/** How well some fit: the place of each, and its order, the least first. */
type Fits = [place: number, order: number][];

/**
 * Prepares to find things by their names, whatever their case, width, spaces, hyphens and script
 * of kana, and with the maker's name before, behind or left out. Best is the whole name, then what
 * begins a name, a word, a run of letters or digits, and what is inside.
 */
export function buildNameSearch(all: readonly Named[]): NameSearch {
  const searched = new Searched(all);
  let findWords: ((word: string) => MeantWord[]) | undefined;

  const fit = (place: number, pieces: readonly string[]): number => {
    const { own, makers } = searched.spellingsAt(place);
    return orderOf(fitOf(pieces, own, makers), all[place]!.makers.length === 0);
  };

  /** Those whose names hold all the words. */
  const holding = (words: readonly string[]): Fits => {
    // Most of a hundred thousand names hold nothing of it, so an array for each would cost most.
    const fits: Fits = [];
    searched.texts.forEach((text, place) => {
      if (words.every((word) => text.includes(word)))
        fits.push([place, fit(place, joinRuns(words, text))]);
    });
    return fits;
  };

  /** Those whose names hold the words but for slips. */
  const misspelt = (words: readonly string[]): Fits => {
    findWords ??= buildWordFinder(all);
    const meant = words.map(findWords);
    return searched.texts.flatMap((text, place): Fits => {
      const chosen: MeantWord[] = [];
      for (const some of meant) {
        const one = some.find(({ word }) => text.includes(word));
        if (!one) return [];
        chosen.push(one);
      }
      const edits = chosen.reduce((sum, one) => sum + one.edits, 0);
      const pieces = joinRuns(
        chosen.map(({ word }) => word),
        text,
      );
      return [[place, edits * worstOrder + fit(place, pieces)]];
    });
  };

  /** Those whose name or model begins nearly so, with another digit too. */
  const nearest = (joined: string): Fits => {
    const most = mostEdits(joined);
    if (most === 0) return [];
    return all.flatMap((_, place): Fits => {
      const beginnings = searched.beginningsAt(place);
      const edits = Math.min(...beginnings.map((name) => editsTo(name, joined, most, 1, true)));
      return edits <= most ? [[place, edits]] : [];
    });
  };

  const sorted = (fits: Fits): number[] =>
    fits
      .sort(
        ([one, order], [other, otherOrder]) =>
          order - otherOrder || all[other]!.weight - all[one]!.weight || one - other,
      )
      .map(([place]) => place);

  /** The first of some wordings that anything fits. */
  const firstThatFits = (wordings: string[][], fitting: (words: string[]) => Fits): number[] => {
    for (const words of wordings) {
      const fits = fitting(words);
      if (fits.length > 0) return sorted(fits);
    }
    return [];
  };

  const readWords = (text: string) => {
    const words = wordsOf(foldWords(text));
    const inParts = words.flatMap((word) => partWord(word, searched.makerNames));
    return { words, inParts };
  };

  return {
    holding(text) {
      if (!isEnough(text)) return [];
      const { words, inParts } = readWords(text);
      return firstThatFits([words, inParts], holding);
    },
    near(text) {
      if (!isEnough(text)) return [];
      const { words, inParts } = readWords(text);
      const places = firstThatFits([words, ...neighboursJoined(words), inParts], misspelt);
      return places.length > 0 ? places : sorted(nearest(foldJoined(text)));
    },
  };
}

/** The words with each two neighbours joined in turn: `beyer dinamic` is one word. */
function neighboursJoined(words: readonly string[]): string[][] {
  return words
    .slice(1)
    .map((word, at) => [...words.slice(0, at), words[at]! + word, ...words.slice(at + 2)]);
}
