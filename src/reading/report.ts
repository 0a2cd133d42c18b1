import { writeFileSync } from 'node:fs';
import type { LoaderContext } from 'astro/loaders';
import { refKey } from '../domain/check/library.ts';
import { oncePerObject } from '../domain/check/once.ts';
import { formatProblem, type Problem } from '../domain/check/problems.ts';
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
  const [errors, warnings] = [ofSeverity(problems, 'error'), ofSeverity(problems, 'warning')];
  const [newErrors, newWarnings] = watcher ? takeNew(errors, warnings) : [listed(errors), ''];
  if (newWarnings) logger.warn(`\n${newWarnings}`);
  if (warnings.length > 0) {
    logger.info(`${count(warnings.length, 'warning')}; \`npm run check\` lists them.`);
  }
  logger.info(countedCategories(judgement));
  if (errors.length === 0) return;
  const mayGoOn = Boolean(watcher) || process.env.SKIP_INVALID === '1';
  const total = `${count(errors.length, 'error')} in ${count(refused.size, 'file')}, which the build refuses.`;
  const advice = mayGoOn ? '' : ' Mend them, or build the rest with SKIP_INVALID=1.';
  const list = `${newErrors}\n\n${total}${advice}`.trimStart();
  if (process.env.REPORT_FILE) writeFileSync(process.env.REPORT_FILE, list);
  else logger.error(`\n${list}`);
  if (!mayGoOn) throw new Error(total);
}

type Problems = Judgement['problems'];

function ofSeverity(problems: Problems, severity: Problems[number]['severity']): Problems {
  return problems.filter((problem) => problem.severity === severity);
}

/** More problems than these at once nobody reads in a log. */
const mostAtOnce = 50;

/** What the log has told while developing. */
let told: ReadonlySet<string> = new Set();

/** Problems of a file stay the same objects while it is the same. */
const lineOf = oncePerObject((problem: Problem) => formatProblem(problem));

/** The problems that a save has added, as lists: a large site has thousands that are told already. */
function takeNew(...lists: Problems[]): string[] {
  const lines = lists.map((problems) => problems.map(lineOf));
  const fresh = lines.map((some) => some.filter((line) => !told.has(line)));
  told = new Set(lines.flat());
  return fresh.map((some) => {
    const rest = some.length - mostAtOnce;
    const shown = some.slice(0, mostAtOnce);
    return (rest > 0 ? [...shown, `… and ${rest} more.`] : shown).join('\n');
  });
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
