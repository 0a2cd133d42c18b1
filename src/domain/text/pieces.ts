/**
 * A piece of a review's text, ready to be drawn: HTML, or a component for authors with its own
 * pieces inside. Elements may begin in one piece of HTML and end in a later one.
 */
export type Piece = string | ComponentPiece;

export interface ComponentPiece {
  name: string;
  /** As the author wrote them, and those that the review's page adds. */
  attributes: Record<string, string>;
  children: Piece[];
}

/** What an author says for and against, each point as plain text. */
export interface Points {
  pros: string[];
  cons: string[];
}

/** The text of a review as it is drawn. */
export interface RenderedText {
  pieces: Piece[];
  /** The ids of the headings, for the list of contents. */
  headings: { depth: number; slug: string; text: string }[];
  /** Pictures by their path beside the review's file; the build gives them their addresses. */
  images: string[];
  points: Points;
}

/**
 * Divides the text of a review behind one of its sections. Where the section is not there, or is
 * the last, everything is before.
 * @param id of the section's heading
 */
export function divideAfter(
  pieces: readonly Piece[],
  id: string,
): { before: Piece[]; after: Piece[] } {
  let isWithin = false;
  for (const [index, piece] of pieces.entries()) {
    if (typeof piece !== 'string') continue;
    const start = isWithin ? 0 : piece.indexOf(`<h2 id="${id}"`);
    if (start === -1) continue;
    const end = piece.indexOf('<h2 ', isWithin ? 0 : start + 1);
    isWithin = true;
    if (end === -1) continue;
    const [head, tail] = [piece.slice(0, end), piece.slice(end)];
    return {
      before: [...pieces.slice(0, index), ...(head ? [head] : [])],
      after: [tail, ...pieces.slice(index + 1)],
    };
  }
  return { before: [...pieces], after: [] };
}

/** The components in the text of a review, including those inside others. */
export function* componentsIn(pieces: readonly Piece[]): Iterable<ComponentPiece> {
  for (const piece of pieces) {
    if (typeof piece === 'string') continue;
    yield piece;
    yield* componentsIn(piece.children);
  }
}
