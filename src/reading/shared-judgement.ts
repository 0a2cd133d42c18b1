import type { PageJudgement } from './page-judgement.ts';

/**
 * Astro loads its configuration and the collections separately, each with its own modules. This
 * global object hands the judgement from one to the other.
 */
const shared = globalThis as { [key: symbol]: PageJudgement | undefined };
const key = Symbol.for('soundproof.judgement');

export function shareJudgement(judgement: PageJudgement): void {
  shared[key] = judgement;
}

/** The last judgement of the process, or undefined before the first. */
export function sharedJudgement(): PageJudgement | undefined {
  return shared[key];
}
