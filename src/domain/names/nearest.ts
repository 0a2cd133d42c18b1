import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/**
 * The name that another is a slip of the keyboard from: a letter is wrong, missing or too much, in
 * ten letters or more two. Names that differ in a digit are two names. Undefined where there is none.
 */
export function misspelt(name: string, candidates: Iterable<string>): string | undefined {
  const written = fold(name);
  const most = written.length < leastForOneSlip ? 0 : written.length < leastForTwoSlips ? 1 : 2;
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) > most + 2) continue;
    const folded = fold(candidate);
    if (Math.abs(folded.length - written.length) >= bestDistance) continue;
    const slips = distance(written, folded);
    if (slips >= bestDistance || slips === 0 || digitsOf(folded) !== digitsOf(written)) continue;
    best = candidate;
    bestDistance = slips;
  }
  return best;
}

/** Short names of other things differ by as little: `DAC` and `DAP`. */
const leastForOneSlip = 6;
const leastForTwoSlips = 10;

const digitsOf = (name: string) => name.replace(/\D/g, '');

/**
 * The name nearest to a mistaken one, for "did you mean": at most a third of its letters differ.
 * Undefined where none is near.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(name);
  let best: string | undefined;
  let bestDistance = Math.floor(Math.max(wanted.length, 3) / 3) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= bestDistance + 2) continue;
    const candidateDistance = distance(wanted, fold(candidate));
    if (candidateDistance < bestDistance) {
      best = candidate;
      bestDistance = candidateDistance;
    }
  }
  return best;
}
