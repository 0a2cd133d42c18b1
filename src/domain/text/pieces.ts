/** Where something is in a text: its section, and in that its paragraph, item or cell. */
export interface TextPlace {
  /** Counted from the first heading of level 2; before it 0. */
  section: number;
  block: number;
}

/** A text without HTML, kept apart because it may name other reviews. */
export interface Run extends TextPlace {
  text: string;
  /** Whether it is within a link, and so can't become one. */
  isLinked?: true;
}

/**
 * A piece of a review's text: HTML, a text that may become links, or a component for authors with
 * its own pieces inside. Elements may begin in one piece of HTML and end in a later one.
 */
export type Piece<Leaf = string | Run> = Leaf | ComponentPiece<Leaf>;

export interface ComponentPiece<Leaf = string | Run> extends TextPlace {
  name: string;
  /** As the author wrote them, and those that the review's page adds. */
  attributes: Record<string, string>;
  /** What the review's page adds of the data, for the component to show. */
  shown?: object;
  children: Piece<Leaf>[];
}

/** What a component asks its review's page for. */
export type Asking = Pick<ComponentPiece, 'name' | 'attributes'>;

/** What an author says for and against, each point as plain text. */
export interface Points {
  pros: string[];
  cons: string[];
}

/** The text of a review, ready to become part of its page. */
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
  pieces: readonly Piece<string>[],
  id: string,
): { before: Piece<string>[]; after: Piece<string>[] } {
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
export function* componentsIn<Leaf>(
  pieces: readonly Piece<Leaf>[],
): Iterable<ComponentPiece<Leaf>> {
  for (const piece of pieces) {
    if (!isComponent(piece)) continue;
    yield piece;
    yield* componentsIn(piece.children);
  }
}

/** The texts of pieces that may name other reviews, including those inside components. */
export function* runsIn(pieces: readonly Piece[]): Generator<Run> {
  for (const piece of pieces) {
    if (typeof piece === 'string') continue;
    if (isComponent(piece)) yield* runsIn(piece.children);
    else yield piece;
  }
}

/** Whether a piece is a component. */
export function isComponent<Leaf>(piece: Piece<Leaf>): piece is ComponentPiece<Leaf> {
  return typeof piece === 'object' && piece !== null && 'children' in piece;
}
