import { entryNumber, findCitations } from '../../citations.ts';
import type { BodyLine, ReviewDocument } from '../../document.ts';

/** The lines of a review's references. */
export function* referenceLines({ headings, lines }: ReviewDocument): Iterable<BodyLine> {
  const start = headings.find(({ section }) => section?.id === 'references')?.line ?? Infinity;
  for (const line of lines) if (line.line > start && !line.code) yield line;
}

interface Citations {
  /** First place of each cited number. */
  cited: Map<number, { line: number; column: number }>;
  /** Line of each entry of the references. */
  entries: Map<number, number>;
}

/** The citations of a review, in text and reasons, and the entries of its references. */
export function readCitations({ headings, lines, frontMatter, review }: ReviewDocument): Citations {
  const cited: Citations['cited'] = new Map();
  const entries: Citations['entries'] = new Map();
  const start = headings.find(({ section }) => section?.id === 'references')?.line ?? Infinity;
  let ordered = 0;
  for (const { line, text, code } of lines) {
    if (code) continue;
    if (line > start) {
      const number = entryNumber(text) ?? (/^[-*]\s/.test(text) ? ordered + 1 : undefined);
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
}

function cite(
  cited: Citations['cited'],
  { line, text }: Pick<BodyLine, 'line' | 'text'>,
  startColumn = 1,
): void {
  for (const { number, index } of findCitations(text)) {
    if (!cited.has(number)) cited.set(number, { line, column: startColumn + index });
  }
}
