import { judgeForPages, type PageJudgement } from './page-judgement.ts';
import { shareJudge, shareJudgement } from './shared-judgement.ts';

/**
 * Begins to judge before Astro loads collections, which it gets ready for in seconds. Loaders take
 * this judgement first, and have others made by the modules that are loaded here: Astro would load
 * them once more, each on its own.
 * @returns when workers read, or there is nothing left to read
 */
export async function beginJudging(): Promise<void> {
  const { promise: isReading, resolve } = Promise.withResolvers<void>();
  let begun: Promise<PageJudgement> | undefined = judgeForPages({ onReading: resolve });
  // What asks nothing but the judgement need not wait for Astro. Where it fails, whoever takes it says so.
  const isJudged = begun.then(shareJudgement, () => undefined);
  shareJudge(() => {
    const judging = begun ?? judgeForPages();
    begun = undefined;
    return judging;
  });
  await Promise.race([isReading, isJudged]);
}
