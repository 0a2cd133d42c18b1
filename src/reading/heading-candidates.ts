import type { Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { HeadingFlaw } from '../domain/check/body.ts';
import { parseNearScore } from '../domain/text/near-scores.ts';

/** A block of the text that is a heading or looks like one. */
export interface Candidate {
  node: RootContent;
  words: string;
  /** Undefined where it is no heading. */
  depth: number | undefined;
  /** What keeps it from being a heading, whatever its words. */
  flaw: HeadingFlaw | undefined;
  /** Whether it would look like a heading even with misspelt words. */
  isMarked: boolean;
  /** Whether a score is below it. */
  hasScore: boolean;
}

/** The blocks of a text that are headings or look like ones, in their order. */
export function headingCandidates(children: readonly RootContent[], text: string): Candidate[] {
  const candidates: Candidate[] = [];
  let last: Candidate | undefined;
  for (const node of children) {
    const candidate = candidateOf(node, text);
    if (candidate) candidates.push(candidate);
    if (candidate?.isMarked) last = candidate;
    if (!last || !node.position) continue;
    const source = text.slice(node.position.start.offset, node.position.end.offset);
    last.hasScore ||= source.split('\n', 3).some((line) => parseNearScore(line) !== undefined);
  }
  return candidates;
}

function candidateOf(node: RootContent, text: string): Candidate | undefined {
  const common = { node, hasScore: false };
  switch (node.type) {
    case 'heading': {
      // Four spaces make it code in Markdown, but not in MDX.
      const isIndented = node.position!.start.column > 4;
      const flaw = isIndented ? 'indented' : undefined;
      return { ...common, words: wordsOf(node), depth: node.depth, flaw, isMarked: true };
    }
    case 'code': {
      const { start } = node.position!;
      const words = /^#{1,6}[ \t]+(.*)$/.exec(node.value)?.[1];
      const isFence = /^[`~]{3}/.test(text.slice(start.offset));
      if (words === undefined || isFence) return undefined;
      return { ...common, words, depth: undefined, flaw: 'indented', isMarked: true };
    }
    case 'paragraph': {
      const [first = ''] = wordsOf(node).split('\n', 1);
      const hashes = /^\s*[#＃]{1,6}[\s\u3000]*(.+)$/.exec(first)?.[1];
      if (hashes !== undefined) {
        return { ...common, words: hashes, depth: undefined, flaw: 'unmarked', isMarked: true };
      }
      if (first.length > 60 || toString(node) !== first) return undefined;
      return { ...common, words: first, depth: undefined, flaw: 'unmarked', isMarked: false };
    }
    case 'html':
    case 'mdxJsxFlowElement': {
      const source = text.slice(node.position!.start.offset, node.position!.end.offset);
      const words = /^<h[1-6][^>]*>([^<]*)<\/h[1-6]>/i.exec(source)?.[1];
      return words === undefined
        ? undefined
        : { ...common, words, depth: undefined, flaw: 'element', isMarked: true };
    }
    case 'list':
    case 'blockquote': {
      const [first] = node.type === 'list' ? node.children[0]!.children : node.children;
      if (first?.type !== 'heading') return undefined;
      const words = wordsOf(first);
      return { ...common, words, depth: undefined, flaw: 'nested', isMarked: true };
    }
    default:
      return undefined;
  }
}

/** The words of a heading; a formula in it, such as a score, is none. */
function wordsOf(node: Nodes): string {
  if (node.type === 'inlineMath') return '';
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(wordsOf).join('').trim();
  return toString(node, { includeImageAlt: false, includeHtml: false });
}
