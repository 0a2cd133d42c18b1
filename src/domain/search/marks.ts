import { foldWords } from './fold.ts';
import { joinRuns, wordsOf } from './pieces.ts';
import { placesOf } from './rank.ts';
import { originsOf, spell } from './spelling.ts';

/** A part of a name, and whether it is what was sought. */
export interface MarkedPart {
  text: string;
  isMarked: boolean;
}

/**
 * Parts a name into what was sought and the rest. What is sought in one piece is marked in one, with
 * the spaces and hyphens in it.
 */
export function markSought(name: string, sought: string): MarkedPart[] {
  const shown = name.normalize('NFC');
  const { text, places } = spell(shown);
  const origins = originsOf(shown);
  const isMarked = new Array<boolean>(shown.length).fill(false);
  for (const piece of joinRuns(wordsOf(foldWords(sought)), text)) {
    const found = placesOf(piece, text);
    if (piece === '' || found.length === 0) continue;
    const at = found.reduce((one, other) => (places[other]! < places[one]! ? other : one));
    isMarked.fill(true, origins[at]![0], origins[at + piece.length - 1]![1]);
  }
  const parts: MarkedPart[] = [];
  isMarked.forEach((marked, at) => {
    const last = parts.at(-1);
    if (last?.isMarked === marked) last.text += shown[at];
    else parts.push({ text: shown[at]!, isMarked: marked });
  });
  return parts;
}
