import { entryStart, findCitations } from '../../text/citations.ts';
import type { BodyLine, ReviewDocument } from '../../check/document.ts';
import { oncePerDocument } from './once.ts';

/** The lines of a review's references. */
export function* referenceLines(document: ReviewDocument): Iterable<BodyLine> {
  const start = referencesStart(document);
  for (const line of document.lines) if (line.line > start && !line.code) yield line;
}

/** The line of the references' heading; no line is behind it where there is none. */
function referencesStart({ headings }: ReviewDocument): number {
  return headings.find(({ section }) => section?.id === 'references')?.line ?? Infinity;
}

interface Citations {
  /** First place of each cited number. */
  cited: Map<number, { line: number; column: number }>;
  /** Line of each entry of the references. */
  entries: Map<number, number>;
}

/** The citations of a review, in text and reasons, and the entries of its references. */
export const readCitations = oncePerDocument((document): Citations => {
  const { lines, frontMatter, review } = document;
  const cited: Citations['cited'] = new Map();
  const entries: Citations['entries'] = new Map();
  const start = referencesStart(document);
  let ordered = 0;
  for (const { line, text, code } of lines) {
    if (code) continue;
    if (line > start) {
      const number = entryStart(text)?.number ?? (/^[-*]\s/.test(text) ? ordered + 1 : undefined);
      if (number !== undefined) {
        ordered = number;
        entries.set(number, line);
      }
    } else {
      cite(cited, { line, text });
    }
  }
  for (const [key, reason] of Object.entries(review?.reasons ?? {})) {
    if (!reason) continue;
    const { line, column } = frontMatter.locate(['reasons', key]);
    cite(cited, { line, text: reason }, column);
  }
  return { cited, entries };
});

function cite(
  cited: Citations['cited'],
  { line, text }: Pick<BodyLine, 'line' | 'text'>,
  startColumn = 1,
): void {
  for (const { number, index } of findCitations(text)) {
    if (!cited.has(number)) cited.set(number, { line, column: startColumn + index });
  }
}
