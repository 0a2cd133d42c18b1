import type {
  Definition,
  Heading as HeadingNode,
  Image,
  Link,
  Paragraph,
  Root,
  TableCell,
} from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Position } from './position.ts';
import type { Section } from '../text/sections.ts';

/**
 * The text of a review as one tree, with what rules ask of it read out once. Every place is a
 * place in the file. Code is in none of the readings.
 */
export interface Body {
  tree: Root;
  /** Paragraphs, headings and cells of tables in their order. */
  blocks: Block[];
  headings: Heading[];
  formulas: Formula[];
  /** Lines that state a score, but not as a score line does. */
  nearScores: NearScoreLine[];
  /** Citations such as `[3]`, but for those in the references. */
  citations: Citation[];
  /** The entries of the references, in their order. */
  entries: Entry[];
  links: Link[];
  images: Image[];
  /** Reference definitions, `[name]: address`. */
  definitions: Definition[];
  /** Components and elements of MDX. */
  elements: Element[];
  /** The place of the last block of the text, or that of its start. */
  end: Position;
}

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

export interface Heading extends Position {
  depth: number;
  text: string;
  /** The section that it opens, or is meant to; a heading in a list or a quotation opens none. */
  section: Section | undefined;
  /** The section in which it stands: its own, or for a smaller heading the one above. */
  within: Section | undefined;
  /** What keeps it from opening the section that it means. */
  flaw?: HeadingFlaw | undefined;
  /** Whether nothing but that section can be meant. */
  isCertain?: boolean;
  /** Whether `---` or `===` below its words made it a heading. */
  isUnderlined?: boolean;
}

/** Another name, another level, not marked as a heading, code by its indentation, an element of HTML. */
export type HeadingFlaw = 'name' | 'level' | 'unmarked' | 'indented' | 'element';

export interface NearScoreLine extends Position {
  score: number;
  /** As it is written. */
  text: string;
  heading: Heading | undefined;
}

/** A run of text that a reader sees as one. */
export interface Block extends Position {
  node: Paragraph | HeadingNode | TableCell;
  /** As it is shown; each piece of code, formula or image is one U+FFFC. */
  text: string;
  /** The heading above it, or itself where it is one. */
  heading: Heading | undefined;
  /** Its pieces of text, apart from each other where markup stands between them. */
  texts: TextPiece[];
  /** Whether it stands in the text itself, and not in a list, a quotation or a component. */
  isTopLevel: boolean;
  /** The place in the file of a character of the text. */
  positionAt(index: number): Position;
}

/** One node of text. */
export interface TextPiece {
  text: string;
  /** Where it starts in the text of its block. */
  start: number;
  inLink: boolean;
  /** The place in the file of a character of the text. */
  positionAt(index: number): Position;
}

export interface Formula extends Position {
  /** Between the dollar signs. */
  value: string;
  /** Alone in its paragraph, or on lines of its own. */
  isDisplay: boolean;
  /** The score it states where it is a score line of the text itself. */
  score: number | undefined;
  /** As it is written, dollar signs included. */
  source: string;
  heading: Heading | undefined;
}

export interface Citation extends Position {
  number: number;
  text: string;
}

export interface Entry extends Position {
  /** Written before it, or told by its place in the list. */
  number: number;
  text: string;
}
