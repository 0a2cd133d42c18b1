import { formatProblem, type Problem, type ReportPiece } from '../../../domain/check/problems.ts';
import { count } from '../../../domain/languages/count.ts';
import { paint, type Style } from '../../paint.ts';
import { describeMend } from '../describe-mend.ts';
import type { Mend } from '../mend.ts';
import type { Findings } from './index.ts';

const styles: Record<ReportPiece, Style> = {
  place: 'bold',
  error: 'red',
  warning: 'yellow',
  rule: 'dim',
  margin: 'dim',
  remedy: 'cyan',
};

/** Every change and every problem in lines for people, then how many there are. */
export function textReport({ reviews, problems, mends }: Findings): string {
  const lines = problems.map((problem) =>
    formatProblem(problem, (piece, text) => paint(styles[piece], text)),
  );
  return [...mends.map(describeMend), ...lines, totals(reviews, problems, mends)].join('\n');
}

function totals(reviews: number, problems: readonly Problem[], mends: readonly Mend[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const mendable = problems.filter(({ edit }) => edit).length;
  return [
    `${count(reviews, 'review')}: ${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`,
    ...(mends.length > 0 ? [`${mends.length} mended`] : []),
    ...(mendable > 0 ? [`${mendable} can be mended with --fix`] : []),
  ].join(', ');
}
