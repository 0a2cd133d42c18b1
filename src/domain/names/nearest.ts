import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

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
