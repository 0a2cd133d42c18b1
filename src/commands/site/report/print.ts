import path from 'node:path';
import { count } from '../../../domain/languages/count.ts';
import { printable } from '../../../domain/text/printable.ts';
import type { BuildReport } from './gather.ts';
import { phases } from './phases.ts';

/** A report as lines for a person. */
export function formatReport(report: BuildReport): string {
  const { folder, pages, files, bytes, milliseconds, used } = report;
  const name = path.relative('', folder) || folder;
  const took = phases.reduce((sum, phase) => sum + milliseconds[phase], 0);
  const unchanged = pages.unchanged > 0 ? `, ${pages.unchanged} of them unchanged` : '';
  return [
    `Built ${printable(name)}: ${count(pages.total, 'page')}${unchanged}; ${count(files, 'file')} of ${size(bytes)} in ${seconds(took)}.`,
    '',
    ...pageTable(report),
    '',
    ...largestFiles(report),
    '',
    `Reviews: ${reviewCounts(report)}.`,
    `Time: ${phases.map((phase) => `${phase} ${seconds(milliseconds[phase])}`).join(', ')}.`,
    `Used: ${seconds(used.processor)} of processors, ${size(used.memory)} of memory.`,
  ].join('\n');
}

function pageTable({ pages: { byKind } }: BuildReport): string[] {
  const languages = [...new Set(Object.values(byKind).flatMap(Object.keys))].sort();
  const rows = Object.entries(byKind)
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .map(([kind, counts]) => [kind, ...languages.map((one) => String(counts[one] ?? ''))]);
  return columns([['Pages', ...languages], ...rows]);
}

function largestFiles({ largest }: BuildReport): string[] {
  const found = Object.entries(largest).flatMap(([what, one]) => (one ? [{ what, ...one }] : []));
  const rows = found.map(({ what, bytes, gzip }) => [what, size(bytes), size(gzip)]);
  const [head = '', ...lines] = columns([['Largest', 'size', 'gzip'], ...rows]);
  return [head, ...lines.map((line, index) => `${line}  ${printable(found[index]!.file)}`)];
}

function reviewCounts({ reviews: { published, read, refused, warned } }: BuildReport): string {
  const warnings = Object.values(warned).reduce((sum, number) => sum + number, 0);
  const inFiles = count(Object.keys(warned).length, 'file');
  return [
    `${published.toLocaleString('en')} published`,
    `${read.toLocaleString('en')} read`,
    `${count(refused.length, 'file')} refused`,
    `${count(warnings, 'warning')}${warnings > 0 ? ` in ${inFiles}` : ''}`,
  ].join(', ');
}

/** Rows with their cells below each other: the first to the left, numbers to the right. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]! + 2),
      )
      .join('')
      .trimEnd(),
  );
}

/** A size in units of 1,000 bytes. */
export function size(bytes: number): string {
  if (bytes >= 1e6) return `${(bytes / 1e6).toFixed(1)} MB`;
  return bytes >= 1e3 ? `${(bytes / 1e3).toFixed(1)} kB` : `${bytes} B`;
}

/** Milliseconds as seconds with one decimal. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1e3).toFixed(1)} s`;
}
