import type { Finding } from '../domain/check/finding.ts';
import type { DataFault } from './data.ts';

/**
 * A fault of a list in YAML with the key that it is about; which entry of the list it is in, its
 * line tells.
 * @param lines those of the list
 */
export function tellListFault(
  { line, column, keys, message }: DataFault,
  lines: readonly string[],
): Finding {
  if (/:\s*>/.test(lines[line - 1] ?? '')) return { line, column, ...opensBlock };
  const key = keys.slice(1).join('.');
  return { line, column, message: key === '' ? message : `\`${key}\`: ${message}` };
}

const opensBlock = {
  message: '`>` at the start of a value opens a block of YAML',
  remedy: 'Put the value into double quotes.',
};
