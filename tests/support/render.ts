import { isComponent, type Piece } from '../../src/domain/text/pieces.ts';
import { withoutLinks } from '../../src/domain/mentions/write-links.ts';
import { parseBody } from '../../src/markdown/parser.ts';
import { renderText } from '../../src/markdown/render.ts';

/** The HTML of a review's text in Markdown, as its page holds it. */
export function render(text: string, frontMatter: Record<string, unknown> = { lang: 'en' }) {
  return Promise.resolve(htmlOf(renderText(parseBody(text, 'md'), frontMatter).pieces));
}

/** All HTML of a text, that inside of components as well. */
export function htmlOf(pieces: readonly Piece[]): string {
  return withoutLinks(pieces).map(htmlOfPiece).join('');
}

function htmlOfPiece(piece: Piece<string>): string {
  return isComponent(piece) ? piece.children.map(htmlOfPiece).join('') : piece;
}
