import type { JudgedReview } from './judgement.ts';
import type { PageJudgement } from './page-judgement.ts';

/**
 * Astro loads its configuration and the collections separately, each with its own modules. This
 * global object hands the judgement from one to the other, and what makes it.
 */
const shared = globalThis as { [key]?: PageJudgement; [judgeKey]?: Judge | undefined };
const key: unique symbol = Symbol.for('soundproof.judgement');
const judgeKey: unique symbol = Symbol.for('soundproof.judge');

/** Makes a judgement for the loaders. */
type Judge = () => Promise<PageJudgement>;

/** Hands on what loaders judge by, or takes it back with undefined. */
export function shareJudge(judge: Judge | undefined): void {
  shared[judgeKey] = judge;
}

/** What loaders judge by; undefined where no command has begun to judge. */
export function sharedJudge(): Judge | undefined {
  return shared[judgeKey];
}

export function shareJudgement(judgement: PageJudgement): void {
  shared[key] = judgement;
}

/** The last judgement of the process, or undefined before the first. */
export function sharedJudgement(): PageJudgement | undefined {
  return shared[key];
}

/**
 * Makes a function that works something out of the last judgement, once a judgement.
 * @returns undefined before the first
 */
export function onceAJudgement<Found extends object>(
  find: (judgement: PageJudgement) => Found,
): () => Found | undefined {
  const known = new WeakMap<PageJudgement, Found>();
  return () => {
    const judgement = sharedJudgement();
    if (!judgement) return undefined;
    const found = known.get(judgement) ?? find(judgement);
    known.set(judgement, found);
    return found;
  };
}

const byFile = onceAJudgement(
  ({ reviews }) => new Map(reviews.map((review) => [review.facts.file, review])),
);

/** A file's review as it was judged last in this process; undefined where it was not. */
export function judgedReview(file: string): JudgedReview | undefined {
  return byFile()?.get(file);
}
