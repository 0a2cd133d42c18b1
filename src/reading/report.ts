import { writeFileSync } from 'node:fs';
import type { LoaderContext } from 'astro/loaders';
import { formatProblem } from '../domain/check/problems.ts';
import { count } from '../domain/languages/count.ts';
import type { Judgement } from './judgement.ts';

/**
 * Tells what is wrong. The build command names a file for the list and prints it at the end.
 * Otherwise the list goes to the log, while developing with the warnings.
 * @throws Error where there are errors, unless the rest may be loaded
 */
export function reportJudgement(
  { logger, watcher }: Pick<LoaderContext, 'logger' | 'watcher'>,
  { problems, refused }: Judgement,
): void {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  if (warnings.length > 0) {
    if (watcher) logger.warn(`\n${listed(warnings)}`);
    logger.info(`${count(warnings.length, 'warning')}; \`npm run check\` lists them.`);
  }
  if (errors.length === 0) return;
  const mayGoOn = Boolean(watcher) || process.env.SKIP_INVALID === '1';
  const total = `${count(errors.length, 'error')} in ${count(refused.size, 'review')}, which the build refuses.`;
  const advice = mayGoOn ? '' : ' Mend them, or build the rest with SKIP_INVALID=1.';
  const list = `${listed(errors)}\n\n${total}${advice}`;
  if (process.env.REPORT_FILE) writeFileSync(process.env.REPORT_FILE, list);
  else logger.error(`\n${list}`);
  if (!mayGoOn) throw new Error(total);
}

function listed(problems: Judgement['problems']): string {
  return problems.map((problem) => formatProblem(problem)).join('\n');
}
