import type { Phase } from './phases.ts';

/** What is said while a phase goes on. */
const doing: Record<Phase, string> = {
  read: 'Reading reviews',
  bundle: 'Bundling styles and scripts',
  draw: 'Drawing pages',
  index: 'Writing indexes',
  publish: 'Publishing',
};

/** Where a line can be replaced: a terminal. */
export type Terminal = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>;

/**
 * Shows on one line of a terminal what a build does. Elsewhere each phase has a line, so that no log
 * has lines that replace each other.
 * @param detail such as `12 of 300`
 */
export function showProgress(terminal: Terminal, phase: Phase, detail = ''): void {
  if (terminal.isTTY) terminal.write(`\r\u001B[K${doing[phase]}… ${detail}`.trimEnd());
  else if (!detail) terminal.write(`${doing[phase]}…\n`);
}

/** Takes the line away. */
export function clearProgress(terminal: Terminal): void {
  if (terminal.isTTY) terminal.write('\r\u001B[K');
}
