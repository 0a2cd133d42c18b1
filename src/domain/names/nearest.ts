import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/** Short names of other things differ by as little as a slip: `DAC` and `DAP`. */
const leastForOneSlip = 6;
const leastForTwoSlips = 10;

/**
 * The name that another is a slip of the keyboard from: one letter is wrong, missing or too much,
 * or two in ten letters or more. Names that differ in a digit are two names. Undefined where there
 * is none.
 */
export function misspelt(name: string, candidates: Iterable<string>): string | undefined {
  const { length } = fold(name);
  const most = length < leastForOneSlip ? 0 : length < leastForTwoSlips ? 1 : 2;
  return closest(name, candidates, most, (written, other) => {
    return written !== other && digitsOf(written) === digitsOf(other);
  });
}

/**
 * The name nearest to a mistaken one, for "did you mean": at most a third of its letters differ.
 * Undefined where none is near.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  return closest(name, candidates, Math.floor(Math.max(fold(name).length, 3) / 3));
}

/**
 * The first of the names that differ least, and by no more than a number of letters.
 * @param canBe whether one folded name can be meant by another at all
 */
function closest(
  name: string,
  candidates: Iterable<string>,
  most: number,
  canBe: (written: string, other: string) => boolean = () => true,
): string | undefined {
  const written = fold(name);
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const candidate of candidates) {
    // Folding takes away only a few spaces and hyphens: a name that is far longer is another name.
    if (Math.abs(candidate.length - name.length) >= bestDistance + 2) continue;
    const other = fold(candidate);
    // Names differ by at least what one is longer by.
    if (Math.abs(other.length - written.length) >= bestDistance) continue;
    const candidateDistance = distance(written, other);
    if (candidateDistance >= bestDistance || !canBe(written, other)) continue;
    best = candidate;
    bestDistance = candidateDistance;
  }
  return best;
}

const digitsOf = (name: string) => name.replace(/\D/g, '');
