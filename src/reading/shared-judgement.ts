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

/** The digests of judged reviews by file, listed once a judgement. */
const digests = new WeakMap<PageJudgement, Map<string, string>>();

/** The digest by which a file was judged last in this process; undefined where it was not. */
export function judgedDigest(file: string): string | undefined {
  const judgement = sharedJudgement();
  if (!judgement) return undefined;
  let known = digests.get(judgement);
  if (!known) {
    known = new Map(judgement.reviews.map(({ facts, digest }) => [facts.file, digest]));
    digests.set(judgement, known);
  }
  return known.get(file);
}
