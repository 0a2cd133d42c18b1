import { writeFileSync } from 'node:fs';
import type { LoaderContext } from 'astro/loaders';
import { refKey } from '../domain/check/library.ts';
import { formatProblem } from '../domain/check/problems.ts';
import { kinds } from '../domain/kinds.ts';
import { count } from '../domain/languages/count.ts';
import type { Judgement } from './judgement.ts';

/**
 * Tells what is wrong. The build command names a file for the list and prints it at the end.
 * Otherwise the list goes to the log, while developing with the warnings.
 * @throws Error where there are errors, unless the rest may be loaded
 */
export function reportJudgement(
  { logger, watcher }: Pick<LoaderContext, 'logger' | 'watcher'>,
  judgement: Judgement,
): void {
  const { problems, refused } = judgement;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  if (warnings.length > 0) {
    if (watcher) logger.warn(`\n${listed(warnings)}`);
    logger.info(`${count(warnings.length, 'warning')}; \`npm run check\` lists them.`);
  }
  logger.info(countedCategories(judgement));
  if (errors.length === 0) return;
  const mayGoOn = Boolean(watcher) || process.env.SKIP_INVALID === '1';
  const total = `${count(errors.length, 'error')} in ${count(refused.size, 'file')}, which the build refuses.`;
  const advice = mayGoOn ? '' : ' Mend them, or build the rest with SKIP_INVALID=1.';
  const list = `${listed(errors)}\n\n${total}${advice}`;
  if (process.env.REPORT_FILE) writeFileSync(process.env.REPORT_FILE, list);
  else logger.error(`\n${list}`);
  if (!mayGoOn) throw new Error(total);
}

/** How many products have their category by a key, by their texts, and not at all. */
export function countedCategories({
  reviews,
  library: { filed },
}: Pick<Judgement, 'reviews' | 'library'>): string {
  const products = new Set(
    reviews.flatMap(({ facts: { kind, review } }) =>
      review && kinds[kind].hasCategory ? [refKey(kind, review.ref)] : [],
    ),
  );
  const byKey = [...filed.values()].filter(({ by }) => by === 'key').length;
  const counts = `${byKey} by key, ${filed.size - byKey} told, ${products.size - filed.size} undecided`;
  return `Categories: ${counts}; \`npm run check -- --report categories\` lists them.`;
}

function listed(problems: Judgement['problems']): string {
  return problems.map((problem) => formatProblem(problem)).join('\n');
}
