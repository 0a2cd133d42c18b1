import { isComponent, type Piece } from '../text/pieces.ts';
import type { NamedRef } from './known-names.ts';
import type { NameLink, TextMentions } from './text-mentions.ts';

/**
 * The pieces of a text as HTML, with a link for each name that becomes one.
 * @param links of this text, see `textMentions`
 */
export function writeLinks(
  pieces: readonly Piece[],
  links: TextMentions['links'],
  addressOf: (review: NamedRef) => string,
): Piece<string>[] {
  let runs = 0;
  const write = (pieces: readonly Piece[]): Piece<string>[] => {
    const written: Piece<string>[] = [];
    for (const piece of pieces) {
      if (isComponent(piece)) {
        written.push({ ...piece, children: write(piece.children) });
        continue;
      }
      const html =
        typeof piece === 'string' ? piece : writeRun(piece.text, links.get(runs++), addressOf);
      const before = written.at(-1);
      if (typeof before === 'string') written[written.length - 1] = before + html;
      else written.push(html);
    }
    return written;
  };
  return write(pieces);
}

/** The pieces of a text as HTML in which no name is a link. */
export function withoutLinks(pieces: readonly Piece[]): Piece<string>[] {
  return writeLinks(pieces, new Map(), () => '');
}

function writeRun(
  text: string,
  links: readonly NameLink[] = [],
  addressOf: (review: NamedRef) => string,
): string {
  let html = '';
  let at = 0;
  for (const { start, end, review } of links) {
    const name = escapeHtml(text.slice(start, end));
    html += `${escapeHtml(text.slice(at, start))}<a href="${addressOf(review)}">${name}</a>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}

/** A text as HTML spells it, in the same way as the HTML around it. */
function escapeHtml(text: string): string {
  return text.replace(/[&<]/g, (sign) => (sign === '&' ? '&#x26;' : '&#x3C;'));
}
