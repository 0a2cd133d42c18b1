import type { Judgement } from './judgement.ts';

/**
 * Astro loads its configuration and the collections apart, each with modules of its own: what the
 * one judged, the other shows by way of this place.
 */
const shared = globalThis as { [key: symbol]: Judgement | undefined };
const key = Symbol.for('soundproof.judgement');

export function shareJudgement(judgement: Judgement): void {
  shared[key] = judgement;
}

/** The last judgement of the process, or undefined before the first. */
export function sharedJudgement(): Judgement | undefined {
  return shared[key];
}
