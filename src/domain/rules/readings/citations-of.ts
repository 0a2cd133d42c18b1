import { toString } from 'mdast-util-to-string';
import { attributeOf } from '../../check/attributes.ts';
import type { ReviewDocument } from '../../check/document.ts';
import { locateValue } from '../../check/front-matter.ts';
import type { Citation, Entry } from '../../check/body.ts';
import { findCitations } from '../../text/citations.ts';
import { oncePerDocument } from './once.ts';

interface Citations {
  /** First citation of each number. */
  cited: Map<number, Citation>;
  /** Numbers that are links of their own, such as `[3](https://example.com/)`. */
  linked: Set<number>;
  /** First entry of each number in the references. */
  entries: Map<number, Entry>;
  /** Numbers that a link definition takes, such as `[3]: https://example.com/`. */
  defined: Set<number>;
}

/** What a review cites, in text, reasons and components, and the entries of its references. */
export const readCitations = oncePerDocument((document): Citations => {
  const { citations, entries, links, definitions } = document.body;
  return {
    cited: firstOfEach([...citations, ...inReasons(document), ...sourcesOf(document)]),
    linked: new Set(links.flatMap((link) => numbersIn(toString(link)))),
    entries: firstOfEach(entries),
    defined: new Set(definitions.flatMap(({ label }) => numbersIn(label ?? ''))),
  };
});

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
