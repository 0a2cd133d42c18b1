import { isComponent, type ComponentPiece, type Piece } from '../text/pieces.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import { isSame, type Meaning, type Named, type NamedRef } from './known-names.ts';
import type { NameTrie } from './name-trie.ts';
import { wordsAround, type WordsAround } from './words-around.ts';

/** Where a text names other reviews. */
export interface TextMentions {
  /** The names that become links, by the number of their run: the first of a review in a section. */
  links: ReadonlyMap<number, readonly NameLink[]>;
  /** Each review that is named, once, with the words around its first name. */
  named: readonly { review: NamedRef; words: WordsAround }[];
}

/** A place of a run that becomes a link to a review. */
export interface NameLink {
  start: number;
  end: number;
  review: NamedRef;
}

/** What a text is asked for names by. */
export interface MentionTerms {
  names: NameTrie<Meaning>;
  /** The review whose text it is. */
  page: Named;
  /** The review that a component links to by its ref, if it links to one. */
  linkedBy: (component: ComponentPiece) => Named | undefined;
}

/** A text of a block that is under one mark, such as bold. */
interface Segment {
  text: string;
  section: number;
  /** The number of its run, where names in it may become links. */
  run: number | undefined;
  /** The review that it is the name of, where a component says so. */
  review?: Named;
}

/** Finds the reviews that a text names. Where a link leads to one already, it needs no other. */
export function textMentions(pieces: readonly Piece[], terms: MentionTerms): TextMentions {
  const links = new Map<number, NameLink[]>();
  const linked = new Set<string>();
  const named = new Map<string, TextMentions['named'][number]>();
  for (const segments of blocksOf(pieces, terms).values()) {
    const text = segments.map((segment) => segment.text).join('');
    for (const { start, end, review: found, segment, from } of mentionsIn(segments, text, terms)) {
      const { kind, ref } = found;
      const review = { kind, ref };
      const key = `${kind} ${ref}`;
      if (!named.has(key)) named.set(key, { review, words: wordsAround(text, start, end) });
      const inSection = `${segment.section} ${key}`;
      if (linked.has(inSection)) continue;
      linked.add(inSection);
      if (segment.run === undefined) continue;
      const link = { start: start - from, end: end - from, review };
      links.set(segment.run, [...(links.get(segment.run) ?? []), link]);
    }
  }
  return { links, named: [...named.values()] };
}

/** The segments of a text by their blocks. */
function blocksOf(pieces: readonly Piece[], { linkedBy }: MentionTerms): Map<number, Segment[]> {
  const blocks = new Map<number, Segment[]>();
  let runs = 0;
  const add = (block: number, segment: Segment) => {
    const known = blocks.get(block);
    if (known) known.push(segment);
    else blocks.set(block, [segment]);
  };
  const read = (piece: Piece): void => {
    if (typeof piece === 'string') return;
    const { block, section } = piece;
    if (!isComponent(piece)) {
      const run = runs++;
      add(block, { text: piece.text, section, run: piece.isLinked ? undefined : run });
      return;
    }
    const review = linkedBy(piece);
    if (review) add(block, { text: review.name, section, run: undefined, review });
    piece.children.forEach(read);
  };
  pieces.forEach(read);
  return blocks;
}

/** A mention with its segment, and where that begins in the text of its block. */
interface SegmentMention extends Mention {
  segment: Segment;
  from: number;
}

/** The mentions of a block in their order, each within one segment. */
function mentionsIn(
  segments: readonly Segment[],
  text: string,
  { names, page }: MentionTerms,
): SegmentMention[] {
  let length = 0;
  const spans = segments.map((segment) => {
    const from = length;
    length += segment.text.length;
    return { segment, from, end: length };
  });
  const spanAt = (place: number) => spans.find(({ end }) => place < end)!;
  const isWithinOne = (start: number, end: number) => end <= spanAt(start).end;
  const found = findMentions(text, names, page, isWithinOne).map((mention) => ({
    ...mention,
    ...spanAt(mention.start),
    end: mention.end,
  }));
  const said = spans.flatMap((span) => {
    const { review } = span.segment;
    return review && !isSame(review, page) ? [{ ...span, start: span.from, review }] : [];
  });
  return [...found.filter(({ segment }) => !segment.review), ...said].sort(
    (one, other) => one.start - other.start,
  );
}
