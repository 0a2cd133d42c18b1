import { formatProblem } from '../../domain/check/problems.ts';
import { printable } from '../../domain/text/printable.ts';
import { describeMend } from '../check/describe-mend.ts';
import type { Imported } from './import-reviews.ts';

/** What an import did, in lines for people: every list that is not empty, then the counts. */
export function textReport(imported: Imported, to: string): string {
  const { asItWas, repaired, refused, leftOut, written, stopped } = imported;
  const repairs = repaired.flatMap((one) => one.repairs.map(describeMend));
  const refusals = refused.flatMap(({ problems }) =>
    problems.map((problem) => formatProblem(problem)),
  );
  return [
    ...list('Repaired', repairs),
    ...list('Refused', refusals),
    ...list('Left out, as no reviews', leftOut.map(printable)),
    `${asItWas.length} as they were, ${repaired.length} repaired, ${refused.length} refused, ` +
      `${leftOut.length} left out.`,
    written > 0
      ? `${written} written to ${printable(to)}.`
      : `Nothing was changed in ${printable(to)}.`,
    ...(stopped ? ['Stopped before the end; run it again to go on.'] : []),
  ].join('\n');
}

function list(heading: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`${heading}:`, ...lines, ''] : [];
}
