import { styleText } from 'node:util';
import { formatProblem, type Problem, type ReportPiece } from '../../domain/check/problems.ts';
import { count } from '../../domain/languages/count.ts';
import type { Mend } from './mend.ts';

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** What a check found, for a report. */
export interface Findings {
  reviews: number;
  problems: readonly Problem[];
  mends: readonly Mend[];
}

/** A report in each format, ready to print. */
export const reporters: Record<Format, (findings: Findings) => string> = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
};

type Style = Parameters<typeof styleText>[0];

/** Colour only on a terminal that wants it. */
const paint = (style: Style, text: string) => styleText(style, text, { stream: process.stdout });

const styles: Record<ReportPiece, Style> = {
  place: 'bold',
  error: 'red',
  warning: 'yellow',
  rule: 'dim',
  margin: 'dim',
  remedy: 'cyan',
};

function textReport({ reviews, problems, mends }: Findings): string {
  const lines = problems.map((problem) =>
    formatProblem(problem, (piece, text) => paint(styles[piece], text)),
  );
  return [...mends.map(describeMend), ...lines, totals(reviews, problems, mends)].join('\n');
}

/** One change, as `--fix` and the importer list it. */
export function describeMend({ file, line, column, rule, before, after }: Mend): string {
  const [shownBefore, shownAfter] = aroundDifference(before, after);
  const change = after === '' ? `removed ${before}` : `${shownBefore} → ${shownAfter}`;
  return `${file}:${line}:${column}  ${paint('green', 'mended')}  ${paint('dim', rule)}  ${change}`;
}

/** Both texts without what they share at their ends, but for some letters around the difference. */
function aroundDifference(before: string, after: string): [string, string] {
  const margin = 8;
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (end < shorter && before.at(-1 - end) === after.at(-1 - end)) end++;
  const from = Math.max(0, start - margin);
  const cut = (text: string) => {
    const to = Math.min(text.length, text.length - end + margin);
    return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  };
  return [cut(before), cut(after)];
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

function jsonReport({ reviews, problems, mends }: Findings): string {
  const plain = problems.map(({ edit, ...problem }) => ({ ...problem, mendable: Boolean(edit) }));
  return JSON.stringify({ reviews, problems: plain, mends }, null, 2);
}

/** Annotations of GitHub Actions: shown beside the lines of a pull request. */
function githubReport({ problems }: Findings): string {
  return problems
    .map(({ file, line, column, severity, rule, message, remedy }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${severity} ${place}::${data(`${message}. ${remedy}`)}`;
    })
    .join('\n');
}

const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
