import os from 'node:os';
import type { BuildReport } from '../../src/commands/site/report/gather.ts';
import { phases } from '../../src/commands/site/report/phases.ts';
import { columns, seconds, size } from '../../src/commands/site/report/print.ts';
import type { MeasuredBuild } from './builds.ts';
import type { MeasuredOther } from './others.ts';

/** What was measured, as a table: a build a row. */
export function tableOf(builds: readonly MeasuredBuild[]): string {
  const head = ['', 'time', 'processors', 'memory', 'pages', 'drawn', 'read', 'size', ...phases];
  return columns([head, ...builds.map(({ name, report }) => [name, ...cellsOf(report)])]).join(
    '\n',
  );
}

function cellsOf({ milliseconds, used, pages, reviews, bytes }: BuildReport): string[] {
  return [
    seconds(timeOf(milliseconds)),
    seconds(used.processor),
    size(used.memory),
    String(pages.total),
    String(pages.total - pages.unchanged),
    String(reviews.read),
    size(bytes),
    ...phases.map((phase) => seconds(milliseconds[phase])),
  ];
}

/** Other generators, each with how many times its processors' time a cold build of the site takes. */
export function tableOfOthers(others: readonly MeasuredOther[], cold: BuildReport): string {
  const rows = others.map(({ name, time, processor, memory, pages }) => [
    name,
    ...[seconds(time), seconds(processor), size(memory), String(pages)],
    `${(cold.used.processor / processor).toFixed(2)} ×`,
  ]);
  const head = ['against', 'time', 'processors', 'memory', 'pages', 'cold is'];
  return columns([head, ...rows]).join('\n');
}

/** How long a build took in all, in milliseconds. */
function timeOf(milliseconds: BuildReport['milliseconds']): number {
  return phases.reduce((sum, phase) => sum + milliseconds[phase], 0);
}

/** The machine that figures are of, in a line. */
export function describeMachine(): string {
  const [processor] = os.cpus();
  const memory = Math.round(os.totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${os.availableParallelism()} × ${processor?.model ?? os.arch()}, ${memory} GB, Node.js ${process.version}`;
}
