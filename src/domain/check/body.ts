import type {
  Definition,
  Heading as HeadingNode,
  Image,
  Link,
  Nodes,
  Paragraph,
  Root,
  TableCell,
} from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Position } from './position.ts';
import type { Section } from '../text/sections.ts';

/**
 * The text of a review as one tree, and what rules ask of it, read out once. Every position is one
 * in the file. Nothing of it is code.
 */
export interface Body {
  tree: Root;
  /** All nodes of the tree in their order, so that those who ask for some need not walk it. */
  nodes: Nodes[];
  /** Paragraphs, headings and cells of tables in their order. */
  blocks: Block[];
  headings: Heading[];
  formulas: Formula[];
  /** Lines that state a score, but not as a score line does. */
  nearScores: NearScoreLine[];
  /** Citations such as `[3]`, except those in the references. */
  citations: Citation[];
  /** The entries of the references, in their order. */
  entries: Entry[];
  links: Link[];
  images: Image[];
  /** Reference definitions, `[name]: address`. */
  definitions: Definition[];
  /** Components and elements of MDX. */
  elements: Element[];
  /** The position of the last block of the text, or of its start. */
  end: Position;
}

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

export interface Heading extends Position {
  depth: number;
  text: string;
  /**
   * The section that it opens or is meant to open. A heading in a list or a quotation opens none.
   */
  section: Section | undefined;
  /** The section that it belongs to: its own, or for a smaller heading the one above. */
  within: Section | undefined;
  /** What keeps it from opening the section that it means. */
  flaw?: HeadingFlaw | undefined;
  /** Whether nothing but that section can be meant. */
  isCertain?: boolean;
  /** Whether `---` or `===` below its words made it a heading. */
  isUnderlined?: boolean;
}

/**
 * It has another name or level, is not marked as a heading, is code by its indentation, is an
 * element of HTML, or is inside of a list or a quotation.
 */
export type HeadingFlaw = 'name' | 'level' | 'unmarked' | 'indented' | 'element' | 'nested';

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
  /** Its pieces of text, divided by the markup between them. */
  texts: TextPiece[];
  /** Whether it is in the text itself, and not in a list, a quotation or a component. */
  isTopLevel: boolean;
  /** The position in the file of a character of the text. */
  positionAt(index: number): Position;
}

/** One node of text. */
export interface TextPiece {
  text: string;
  /** Where it starts in the text of its block. */
  start: number;
  inLink: boolean;
  /** The position in the file of a character of the text. */
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
  /** Written before it, or its place in the list. */
  number: number;
  text: string;
}
