import { fold } from './fold.ts';

/**
 * Finds the one name that a reader's text means: the name itself, whatever its case, width, spaces
 * and hyphens, else the only one that holds the text.
 * @returns the index of the name, or undefined where there is none or more than one
 */
export function findName(text: string, names: readonly string[]): number | undefined {
  const sought = fold(text);
  if (sought === '') return undefined;
  const folded = names.map(fold);
  const same = folded.indexOf(sought);
  if (same >= 0) return same;
  const holding = [...folded.keys()].filter((place) => folded[place]!.includes(sought));
  return holding.length === 1 ? holding[0] : undefined;
}
