import { withoutLinks } from '../domain/mentions/write-links.ts';
import type { Piece } from '../domain/text/pieces.ts';
import { referencesId } from '../domain/text/sections.ts';

const references = `<h2 id="${referencesId}">`;
/** What is drawn beside the sentences: citations, formulas, dates, and headings with their scores. */
const besideSentences =
  /<a [^>]*class="citation"[^>]*>[^<]*<\/a>|<math[\s\S]*?<\/math>|<h2[\s\S]*?<\/h2>|<time[\s\S]*?<\/time>/g;
const blockEnd = /<\/(?:p|h\d|li|t[dh]|pre|blockquote|figcaption)>|<br>/g;

/** The attributes of components that a reader sees. */
const shown = ['name', 'of', 'value', 'unit', 'condition', 'caption'];

/**
 * The text that search finds a review by: its sentences, each block on a line of its own. The
 * references, which come last, are left out.
 * @param pieces of the review as rendered
 */
export function searchedText(pieces: readonly Piece[]): string {
  const lines: string[] = [];
  for (const piece of withoutLinks(pieces)) {
    if (typeof piece === 'string') {
      const end = piece.indexOf(references);
      lines.push(plainText(end < 0 ? piece : piece.slice(0, end)));
      if (end >= 0) break;
    } else {
      const { attributes, children } = piece;
      lines.push(shown.flatMap((name) => attributes[name] ?? []).join(' '), searchedText(children));
    }
  }
  return lines.join('\n');
}

/** The words of HTML that the site has written itself. */
function plainText(html: string): string {
  return html
    .replace(/\s+/g, ' ')
    .replace(besideSentences, '')
    .replace(blockEnd, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([\da-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}
