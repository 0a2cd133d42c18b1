import type { Position } from './position.ts';

/** One certain mend: at a place, what stands there and what shall stand there instead. */
export interface Edit extends Position {
  remove: string;
  insert: string;
}

/**
 * Carries out edits on a source. An edit whose text no longer stands at its place, or that
 * overlaps one before it, is left for the next round. A byte-order mark is no column of the first
 * line, and a line feed of an edit is whatever ends lines at its place.
 * @returns the new source and the edits that were carried out, in order
 */
export function applyEdits(
  source: string,
  edits: readonly Edit[],
): { source: string; applied: Edit[] } {
  const starts = lineStarts(source);
  const placed = edits
    .map((edit) => ({ edit, at: (starts[edit.line - 1] ?? source.length) + edit.column - 1 }))
    .sort((one, other) => one.at - other.at);
  const applied: Edit[] = [];
  let result = '';
  let end = 0;
  for (const { edit, at } of placed) {
    const isCrlf = source[source.indexOf('\n', at) - 1] === '\r';
    const [remove, insert] = [edit.remove, edit.insert].map((text) =>
      isCrlf ? text.replaceAll('\n', '\r\n') : text,
    ) as [string, string];
    if (at < end || !source.startsWith(remove, at)) continue;
    result += source.slice(end, at) + insert;
    end = at + remove.length;
    applied.push(edit);
  }
  return { source: result + source.slice(end), applied };
}

function lineStarts(source: string): number[] {
  const starts = [source.startsWith('\uFEFF') ? 1 : 0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}
