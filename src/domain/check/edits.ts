import type { Position } from './position.ts';

/** One certain mend: the text at a position and the text that replaces it. */
export interface Edit extends Position {
  remove: string;
  insert: string;
}

/**
 * Carries out edits on a source. An edit is left for the next round where its text is no longer at
 * its position, or where it overlaps an earlier one. A byte-order mark is no column of the first
 * line. A line feed in an edit becomes whatever ends lines at its position.
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
