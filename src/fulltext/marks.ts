import { cheapestCover } from './cover.ts';
import { cut } from './cut.ts';
import { foldWithPlaces, type PlacedText } from './fold.ts';
import { isSpaceless } from './letters.ts';
import { placesOfPhrase, type Lookup } from './places.ts';
import type { Places } from './postings.ts';
import type { Phrase } from './query.ts';

/** A piece of a text that a query asks for. */
export interface Mark {
  start: number;
  end: number;
  /** Which of the phrases it is. */
  phrase: number;
}

/** Finds what a query asks for in one text as an index does, in its order and without overlap. */
export function findMarks(written: string, phrases: readonly Phrase[]): Mark[] {
  const { places, pieces } = readPieces(foldWithPlaces(written));
  const lookup: Lookup = ({ from, to }) =>
    [...places].flatMap(([term, positions]): Places[] =>
      from <= term && term <= to ? [new Map([[0, positions]])] : [],
    );
  const marks = phrases.flatMap(({ terms, length }, phrase) => {
    const cover = cheapestCover(terms, () => 1);
    const starts = placesOfPhrase(cover, lookup, false).get(0) ?? [];
    return starts.map((start) => ({
      start: pieces[start]!.start,
      end: pieces[start + length - 1]!.end,
      phrase,
    }));
  });
  return withoutOverlap(marks);
}

/** What a text has at each position, and the positions of each term. */
interface Pieces {
  places: Map<string, number[]>;
  pieces: Omit<Mark, 'phrase'>[];
}

function readPieces({ text, offsets }: PlacedText): Pieces {
  const places = new Map<string, number[]>();
  const pieces: Pieces['pieces'] = [];
  cut(text, (from, to, position) => {
    const term = text.slice(from, to);
    const positions = places.get(term);
    if (positions) positions.push(position);
    else places.set(term, [position]);
    // Terms of letters overlap: of each only the first is at its position.
    let behind = isSpaceless(term) ? from + 1 : to;
    // Several letters may be written as one, as in ㌔.
    while (offsets[behind] === offsets[behind - 1]) behind++;
    pieces[position] = { start: offsets[from]!, end: offsets[behind]! };
  });
  return { places, pieces };
}

function withoutOverlap(marks: Mark[]): Mark[] {
  let end = 0;
  return marks
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter((mark) => {
      const isFree = mark.start >= end;
      if (isFree) end = mark.end;
      return isFree;
    });
}
