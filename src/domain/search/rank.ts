import { Place, type Spelling } from './spelling.ts';

/** Letters of a model that the search leaves out, where it names the maker alone. */
const wholeModel = 99;

/** How well a name fits what is sought; the smaller, the better. */
export interface Fit {
  /** The worst place that a part was found at, or -1 where nothing of the name is left out. */
  place: number;
  /** In how many parts it was found. */
  pieces: number;
  /** Letters of the model that were not sought. */
  left: number;
}

/**
 * Tells how well what is sought fits something with several names.
 * @param pieces parts of what is sought, each of which is in one of the names
 * @param own its names
 * @param makers those of its maker
 */
export function fitOf(
  pieces: readonly string[],
  own: readonly Spelling[],
  makers: readonly Spelling[],
): Fit {
  let worst: Place = Place.name;
  const left = own.map(({ text, model }) => text.length - model);
  const covered = own.map((): boolean[] => []);
  for (const piece of pieces) {
    let best: Place = Place.inside;
    for (const { text, places } of makers) {
      for (const at of placesOf(piece, text)) best = Math.min(best, places[at]!) as Place;
    }
    own.forEach(({ text, places, model }, name) => {
      const found = placesOf(piece, text);
      if (found.length === 0) return;
      const at = found.reduce((one, other) => (places[other]! < places[one]! ? other : one));
      best = Math.min(best, places[at]!) as Place;
      for (let letter = Math.max(at, model); letter < at + piece.length; letter++) {
        if (!covered[name]![letter]) left[name]! -= 1;
        covered[name]![letter] = true;
      }
    });
    worst = Math.max(worst, best) as Place;
  }
  const least = Math.min(...left);
  const isMakerAlone = own.every(({ text, model }, name) => left[name] === text.length - model);
  return {
    place: least === 0 ? -1 : worst,
    pieces: pieces.length,
    left: isMakerAlone ? wholeModel : least,
  };
}

/** Everywhere that a piece is in a text. */
export function placesOf(piece: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) places.push(at);
  return places;
}

const mostPieces = 8;
const mostLeft = 100;

/** More than the order of any fit. */
export const worstOrder = 5 * mostPieces * 2 * mostLeft;

/** A fit as one number: place, then pieces, then makers before what they make, then what is left. */
export function orderOf({ place, pieces, left }: Fit, isMaker: boolean): number {
  const parts = (place + 1) * mostPieces + Math.min(pieces, mostPieces) - 1;
  return (parts * 2 + (isMaker ? 0 : 1)) * mostLeft + Math.min(left, mostLeft - 1);
}
