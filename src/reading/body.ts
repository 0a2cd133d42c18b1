import type { Nodes, Parents, Root } from 'mdast';
import type { InlineMath, Math as DisplayMath } from 'mdast-util-math';
import type { Block, Body, Heading } from '../domain/check/body.ts';
import type { LineIndex, Position } from '../domain/check/position.ts';
import { findCitations } from '../domain/text/citations.ts';
import { parseScoreFormula } from '../domain/text/sections.ts';
import { soleFormula } from '../markdown/remark-display-math.ts';
import { readText } from './block-text.ts';
import { readEntries } from './entries.ts';
import { readNearScores } from './near-score-lines.ts';
import { readOutline } from './outline.ts';

/** Reads what rules ask of a tree out of it, in one walk. Text and lines are those of the file. */
export function readBody(tree: Root, text: string, lines: LineIndex): Body {
  const outline = readOutline(tree, text);
  const reader = new BodyReader(tree, text, lines, outline);
  for (const node of tree.children) reader.read(node, tree, 0);
  const { body } = reader;
  return { ...body, entries: readEntries(body), nearScores: readNearScores(body, outline, text) };
}

class BodyReader {
  readonly body: Body;
  readonly #text: string;
  readonly #lines: LineIndex;
  readonly #outline: ReadonlyMap<Nodes, Heading>;
  #heading: Heading | undefined;
  #inReferences = false;

  constructor(tree: Root, text: string, lines: LineIndex, outline: ReadonlyMap<Nodes, Heading>) {
    this.#text = text;
    this.#lines = lines;
    this.#outline = outline;
    const last = tree.children.at(-1);
    this.body = {
      tree,
      nodes: [],
      blocks: [],
      headings: [],
      formulas: [],
      nearScores: [],
      citations: [],
      entries: [],
      links: [],
      images: [],
      definitions: [],
      elements: [],
      end: last ? positionOf(last) : { line: 1, column: 1 },
    };
  }

  /** @param depth 0 for the blocks of the text itself */
  read(node: Nodes, parent: Parents, depth: number): void {
    this.body.nodes.push(node);
    const opened = this.#outline.get(node);
    if (opened) this.#open(opened);
    switch (node.type) {
      case 'heading':
      case 'paragraph':
      case 'tableCell':
        this.#readBlock(node, depth === 0);
        break;
      case 'math':
      case 'inlineMath':
        this.#readFormula(node, parent, depth);
        break;
      case 'link':
        this.body.links.push(node);
        break;
      case 'image':
        this.body.images.push(node);
        break;
      case 'definition':
        this.body.definitions.push(node);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        this.body.elements.push(node);
        break;
    }
    if ('children' in node) for (const child of node.children) this.read(child, node, depth + 1);
  }

  #open(heading: Heading): void {
    this.#heading = heading;
    this.#inReferences ||= heading.section?.id === 'references';
    this.body.headings.push(heading);
  }

  #readBlock(node: Block['node'], isTopLevel: boolean): void {
    const position = positionOf(node);
    const read = readText(node, this.#text, this.#lines);
    // A section that a list or a quotation opens is opened by the heading in it.
    const isOpened = this.#heading?.flaw === 'nested' && this.#heading.line === position.line;
    if (node.type === 'heading' && !isTopLevel && !isOpened) {
      const within = this.#heading?.within;
      this.#open({ ...position, depth: node.depth, text: read.text, section: undefined, within });
    }
    const heading = this.#heading;
    this.body.blocks.push({ node, ...position, ...read, heading, isTopLevel });
    if (this.#inReferences) return;
    for (const piece of read.texts) {
      if (piece.inLink) continue;
      for (const { numbers, index, length } of findCitations(piece.text)) {
        const text = piece.text.slice(index, index + length);
        const position = piece.positionAt(index);
        for (const number of numbers) this.body.citations.push({ number, text, ...position });
      }
    }
  }

  #readFormula(node: DisplayMath | InlineMath, parent: Parents, depth: number): void {
    const isDisplay =
      node.type === 'math' || (parent.type === 'paragraph' && soleFormula(parent) === node);
    const isTopLevel = depth === (node.type === 'math' ? 0 : 1);
    const { start, end } = node.position!;
    this.body.formulas.push({
      ...positionOf(node),
      value: node.value,
      isDisplay,
      score: isDisplay && isTopLevel ? parseScoreFormula(node.value) : undefined,
      source: this.#text.slice(start.offset, end.offset),
      heading: this.#heading,
    });
  }
}

function positionOf({ position }: Nodes): Position {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
