import type {
  BlockContent,
  Link,
  LinkReference,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { entryStart, findCitations } from '../domain/text/citations.ts';
import { parseEndDate } from '../domain/review/dates.ts';
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
    const end = endOfSection(tree, start);
    const entries = readEntries(tree.children.slice(start + 1, end));
    if (entries.length === 0) return;
    const cited = linkCitations(
      tree.children.slice(0, start),
      new Set(entries.map(({ number }) => number)),
    );
    const { backToText } = stringsOf(languageOf(file)).authoring;
    tree.children.splice(start + 1, end - start - 1, entryList(entries, cited, backToText));
  };
}

interface Entry {
  number: number;
  content: (BlockContent | ListItem['children'][number])[];
}

function isReferencesHeading(node: RootContent): boolean {
  return node.type === 'heading' && sectionOfHeading(toString(node))?.id === 'references';
}

function endOfSection(tree: Root, start: number): number {
  const next = tree.children.findIndex(
    (node, index) =>
      index > start &&
      (node.type === 'heading' || (node.type === 'paragraph' && parseEndDate(toString(node)))),
  );
  return next === -1 ? tree.children.length : next;
}

/**
 * The entries of a references section in their order. What starts no entry joins the one before.
 */
function readEntries(nodes: RootContent[]): Entry[] {
  const entries: Entry[] = [];
  for (const node of nodes) {
    if (node.type === 'list') {
      const first = node.ordered ? (node.start ?? 1) : entries.length + 1;
      node.children.forEach((item, index) => {
        const own =
          item.children[0]?.type === 'paragraph' ? takeNumber(item.children[0]) : undefined;
        entries.push({ number: own ?? first + index, content: item.children });
      });
    } else if (node.type === 'paragraph') {
      for (const line of splitAtEntries(node)) {
        const number = takeNumber(line);
        const last = entries.at(-1);
        if (number !== undefined) entries.push({ number, content: [line] });
        else if (last) last.content.push(line);
        else entries.push({ number: 1, content: [line] });
      }
    } else {
      entries.at(-1)?.content.push(node as BlockContent);
    }
  }
  return entries;
}

/** Cuts a paragraph before every line that starts an entry. */
function splitAtEntries(paragraph: Paragraph): Paragraph[] {
  const cut: PhrasingContent[][] = [[]];
  for (const node of paragraph.children) {
    if (node.type !== 'text') {
      cut.at(-1)!.push(node);
      continue;
    }
    // A text that follows a hard break starts a line itself.
    if (cut.at(-1)!.at(-1)?.type === 'break' && entryStart(node.value)) {
      cut.at(-1)!.pop();
      cut.push([]);
    }
    linesByEntry(node.value).forEach((value, index) => {
      if (index > 0) cut.push([]);
      cut.at(-1)!.push({ ...node, value });
    });
  }
  return cut
    .filter((children) => children.length > 0)
    .map((children) => ({ type: 'paragraph', children }));
}

/** A text's lines, those of one entry together. */
function linesByEntry(text: string): string[] {
  const [first = '', ...rest] = text.split('\n');
  const pieces = [first];
  for (const line of rest) {
    if (entryStart(line)) pieces.push(line);
    else pieces.push(`${pieces.pop()}\n${line}`);
  }
  return pieces;
}

/** Takes the leading `[3]` off an entry and gives its number. */
function takeNumber(paragraph: Paragraph): number | undefined {
  const [first] = paragraph.children;
  if (first?.type !== 'text') return undefined;
  const start = entryStart(first.value);
  if (start) first.value = first.value.slice(start.length);
  return start?.number;
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
        // A raised number stands close to its word, whatever space the author typed.
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
