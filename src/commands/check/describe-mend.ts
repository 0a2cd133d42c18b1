import { printable } from '../../domain/text/printable.ts';
import { paint } from '../paint.ts';
import type { Mend } from './mend.ts';

/** One change, as `--fix` and the importer list it. */
export function describeMend({ file, line, column, rule, before, after }: Mend): string {
  const place = `${printable(file)}:${line}:${column}`;
  return `${place}  ${paint('green', 'mended')}  ${paint('dim', rule)}  ${change(before, after)}`;
}

function change(before: string, after: string): string {
  if (before === '') return `added ${printable(after)}`;
  if (after === '') return `removed ${printable(before)}`;
  const [shownBefore, shownAfter] = aroundDifference(before, after);
  return `${printable(shownBefore)} → ${printable(shownAfter)}`;
}

/** Both texts, shortened at their ends to the difference and some letters around it. */
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
