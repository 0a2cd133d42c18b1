import type {
  BlockContent,
  Link,
  LinkReference,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from '../domain/text/visit.ts';
import type { VFile } from 'vfile';
import { findCitations } from '../domain/text/citations.ts';
import { closesReferences, outlineEntries } from '../domain/text/entries.ts';
import { sectionOfHeading } from '../domain/text/sections.ts';
import { stringsOf } from '../i18n/index.ts';
import { citationFragment, entryFragment } from '../urls.ts';
import { languageOf } from './front-matter.ts';

/**
 * Makes the references one list whose entries can be led to, whatever form they are written in
 * (`[1] …`, `1. …`, bullets), and each citation of the text a link to its entry; entries lead back.
 * Every form of citation is shown as one: `［1］` as `[1]`, `[1, 2]` as `[1][2]`.
 */
export function remarkCitations() {
  return (tree: Root, file: VFile): void => {
    const start = tree.children.findIndex(isReferencesHeading);
    if (start === -1) return;
    const below = tree.children.slice(start + 1);
    const entries = readEntries(below);
    if (entries.length === 0) return;
    const cited = linkCitations(
      tree.children.slice(0, start),
      new Set(entries.map(({ number }) => number)),
    );
    const { backToText } = stringsOf(languageOf(file)).authoring;
    const end = below.findIndex(closesReferences);
    const taken = end === -1 ? below.length : end;
    tree.children.splice(start + 1, taken, entryList(entries, cited, backToText));
  };
}

interface Entry {
  number: number;
  content: ListItem['children'];
}

function isReferencesHeading(node: RootContent): boolean {
  return node.type === 'heading' && sectionOfHeading(toString(node))?.id === 'references';
}

/** The entries with their blocks, without the numbers that their authors wrote. */
function readEntries(nodes: RootContent[]): Entry[] {
  return outlineEntries(nodes, shownText).map(({ number, labelLength, pieces }) => ({
    number,
    content: pieces.map((piece, index) => {
      if (!('start' in piece)) return piece.node as BlockContent;
      const start = piece.start + (index === 0 ? labelLength : 0);
      return { ...piece.node, children: cut(piece.node.children, start, piece.end) };
    }),
  }));
}

/** A text as it is shown, each node that holds no text as one character. */
function shownText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'break') return '\n';
  if ('children' in node) return node.children.map(shownText).join('');
  return node.type === 'html' ? '' : '\uFFFC';
}

/** What of some nodes is shown between two places of their text. */
function cut(nodes: readonly PhrasingContent[], start: number, end: number): PhrasingContent[] {
  let at = 0;
  return nodes.flatMap((node): PhrasingContent[] => {
    const from = start - at;
    const to = end - at;
    const { length } = shownText(node);
    at += length;
    if (to <= 0 || from >= Math.max(length, 1)) return [];
    if (from <= 0 && to >= length) return [node];
    if (node.type === 'text') return [{ ...node, value: node.value.slice(Math.max(0, from), to) }];
    if (!('children' in node)) return [node];
    return [{ ...node, children: cut(node.children, from, to) } as PhrasingContent];
  });
}

/** Links the citations of the text; gives the numbers that are cited. */
function linkCitations(nodes: RootContent[], numbers: ReadonlySet<number>): Set<number> {
  const occurrences = new Map<number, number>();
  for (const root of nodes) {
    visit(root, (node, index, parent) => {
      if (node.type === 'link' || node.type === 'inlineCode') return SKIP;
      if (node.type !== 'text' || !parent || index === undefined) return;
      const pieces: PhrasingContent[] = [];
      let at = 0;
      for (const citation of findCitations(node.value)) {
        if (!citation.numbers.some((number) => numbers.has(number))) continue;
        // A raised number follows its word closely, whatever space the author typed.
        const before = node.value.slice(at, citation.index).trimEnd();
        if (before) pieces.push({ type: 'text', value: before });
        for (const number of citation.numbers) {
          if (!numbers.has(number)) {
            pieces.push({ type: 'text', value: `[${number}]` });
            continue;
          }
          const occurrence = (occurrences.get(number) ?? 0) + 1;
          occurrences.set(number, occurrence);
          pieces.push(citationLink(number, occurrence));
        }
        at = citation.index + citation.length;
      }
      if (pieces.length === 0) return;
      if (at < node.value.length) pieces.push({ type: 'text', value: node.value.slice(at) });
      (parent as Paragraph).children.splice(index, 1, ...pieces);
      return index + pieces.length;
    });
  }
  return new Set(occurrences.keys());
}

function citationLink(number: number, occurrence: number): Link {
  return {
    type: 'link',
    url: `#${entryFragment(number)}`,
    children: [{ type: 'text', value: `[${number}]` }],
    data: {
      hProperties: {
        id: citationFragment(number, occurrence),
        className: ['citation'],
        role: 'doc-noteref',
      },
    },
  };
}

function entryList(
  entries: Entry[],
  cited: ReadonlySet<number>,
  backToText: (number: number) => string,
): List {
  const taken = new Set<number>();
  const children = entries.map(({ number, content }): ListItem => {
    const repeated = taken.has(number);
    taken.add(number);
    const last = content.at(-1);
    markNamedLinks(content);
    if (!repeated && cited.has(number) && last?.type === 'paragraph') {
      last.children.push({ type: 'text', value: ' ' }, backLink(number, backToText(number)));
    }
    return {
      type: 'listItem',
      spread: false,
      children: content as ListItem['children'],
      data: {
        hProperties: { value: String(number), ...(repeated ? {} : { id: entryFragment(number) }) },
      },
    };
  });
  return {
    type: 'list',
    ordered: true,
    spread: false,
    children,
    data: { hProperties: { className: ['references'] } },
  };
}

/** Tells links whose words are not their address: a printed entry has to say where they lead. */
function markNamedLinks(content: Entry['content']): void {
  visit({ type: 'root', children: content } as Root, ['link', 'linkReference'], (node) => {
    const link = node as Link | LinkReference;
    if (link.type === 'link' && link.url.endsWith(toString(link))) return;
    link.data = { ...link.data, hProperties: { className: ['named'] } };
  });
}

function backLink(number: number, label: string): Link {
  return {
    type: 'link',
    url: `#${citationFragment(number)}`,
    children: [{ type: 'text', value: '↩' }],
    data: { hProperties: { ariaLabel: label, className: ['back'], role: 'doc-backlink' } },
  };
}
