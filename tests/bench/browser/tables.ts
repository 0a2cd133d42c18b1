import { columns, size } from '../../../src/commands/site/report/print.ts';
import { describeMachine } from '../tables.ts';
import { categories, type Audit } from './audit.ts';
import type { MeasuredAct } from './latency.ts';
import type { Measured } from './measure.ts';

/** What was measured, for a person: a table for each part. */
export function describe({ browser, pages, acts, opening }: Measured): string {
  const tables = [
    Object.keys(pages).length > 0 ? tableOfPages(pages) : [],
    acts.length > 0 ? tableOfActs(acts) : [],
    Object.keys(opening).length > 0 ? tableOfOpening(opening) : [],
  ];
  const machine = `${describeMachine()}, Chromium ${browser}`;
  return [[machine], ...tables.filter((lines) => lines.length > 0)]
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function tableOfPages(pages: Measured['pages']): string[] {
  const figures = ['requests', 'bytes', 'largest paint', 'blocking', 'shift'];
  const rows = Object.entries(pages).map(([kind, audit]) => [kind, ...cellsOf(audit)]);
  const faults = Object.entries(pages)
    .filter(([, audit]) => audit.faults.length > 0)
    .map(([kind, audit]) => `${kind}: ${audit.faults.join(', ')}`);
  return [...columns([['', ...categories, ...figures], ...rows]), ...faults];
}

function cellsOf({ scores, requests, bytes, largestPaint, blocking, shift }: Audit): string[] {
  return [
    ...categories.map((category) => String(scores[category] ?? '–')),
    String(requests),
    size(bytes),
    milliseconds(largestPaint),
    milliseconds(blocking),
    shift.toFixed(3),
  ];
}

function tableOfActs(acts: readonly MeasuredAct[]): string[] {
  const columnOf = ({ reviews, slowdown }: MeasuredAct) =>
    `${reviews.toLocaleString('en')}, ${slowdown} ×`;
  const heads = [...new Set(acts.map(columnOf))];
  const rows = [...Map.groupBy(acts, ({ act }) => act)].map(([act, ofAct]) => [
    act,
    ...ofAct.map(({ longest }) => milliseconds(longest)),
  ]);
  return columns([['longest task', ...heads], ...rows]);
}

function tableOfOpening(opening: Measured['opening']): string[] {
  const rows = Object.entries(opening).map(([way, painted]) => [way, milliseconds(painted)]);
  return columns([['from a click to the review', 'seen after'], ...rows]);
}

function milliseconds(time: number): string {
  return `${Math.round(time).toLocaleString('en')} ms`;
}
