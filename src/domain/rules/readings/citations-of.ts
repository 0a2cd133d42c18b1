import { toString } from 'mdast-util-to-string';
import { attributeOf } from '../../check/attributes.ts';
import type { ReviewDocument } from '../../check/document.ts';
import { locateValue } from '../../check/front-matter.ts';
import type { Citation, Entry } from '../../check/body.ts';
import { findCitations } from '../../text/citations.ts';
import { hiddenFootnotes } from './hidden-footnotes.ts';
import { oncePerDocument } from './once.ts';

interface Citations {
  /** The first citation of each number that has no entry in the references. */
  lacking: Citation[];
  /** The first entry of each number that nothing cites. */
  unused: Entry[];
}

/** What a review cites, in text, reasons and components, and the entries of its references. */
export const readCitations = oncePerDocument((document): Citations => {
  const { citations, entries, links, definitions } = document.body;
  const cited = firstOfEach([...citations, ...inReasons(document), ...sourcesOf(document)]);
  const first = firstOfEach(entries);
  // Numbers that are links of their own, `[3](https://example.com/)`, or that a definition takes.
  const linked = new Set(links.flatMap((link) => numbersIn(toString(link))));
  const hidden = [...definitions, ...hiddenFootnotes(document)];
  const defined = new Set(hidden.flatMap(({ label }) => numbersIn(label ?? '')));
  return {
    lacking: [...cited.values()].filter(({ number }) => !first.has(number) && !defined.has(number)),
    unused: [...first.values()].filter(({ number }) => !cited.has(number) && !linked.has(number)),
  };
});

/** The numbers of citations or entries as they are written, `[1], [2]`. */
export function nameNumbers(all: readonly { number: number }[]): string {
  return all.map(({ number }) => `[${number}]`).join(', ');
}

function inReasons({ frontMatter, review }: ReviewDocument): Citation[] {
  return Object.entries(review?.reasons ?? {}).flatMap(([key, reason = '']) => {
    const { line, column } = locateValue(frontMatter, ['reasons', key]);
    return findCitations(reason).flatMap(({ numbers, index, length }) => {
      const text = reason.slice(index, index + length);
      return numbers.map((number) => ({ number, text, line, column: column + index }));
    });
  });
}

/** The entries that components name as the source of what they show. */
function sourcesOf({ body }: ReviewDocument): Citation[] {
  return body.elements.flatMap((element) => {
    const source = attributeOf(element, 'source');
    if (source === undefined || !element.position) return [];
    const { line, column } = element.position.start;
    return numbersIn(source).map((number) => ({ number, text: source, line, column }));
  });
}

/** The numbers of a text that is a citation, with or without its brackets. */
function numbersIn(text: string): number[] {
  const citation = /^[[［]/.test(text) ? text : `[${text}]`;
  return findCitations(citation).flatMap(({ numbers, length }) =>
    length === citation.length ? numbers : [],
  );
}

function firstOfEach<One extends { number: number }>(all: readonly One[]): Map<number, One> {
  const first = new Map<number, One>();
  for (const one of all) if (!first.has(one.number)) first.set(one.number, one);
  return first;
}
