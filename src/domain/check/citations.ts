import { attributeOf } from './attributes.ts';
import type { ReviewDocument } from './document.ts';
import { locateValue } from './front-matter.ts';
import type { Citation } from './body.ts';
import type { PartKey } from '../review/parts.ts';
import { findCitations } from '../text/citations.ts';

/** A citation; one in a reason says which part the reason is of. */
interface PlacedCitation extends Citation {
  reasonOf?: PartKey;
}

/** Everything that a review cites, in text, reasons and components. */
export function citationsIn(document: ReviewDocument): PlacedCitation[] {
  return [...document.body.citations, ...inReasons(document), ...sourcesOf(document)];
}

function inReasons({ frontMatter, review }: ReviewDocument): PlacedCitation[] {
  return Object.entries(review?.reasons ?? {}).flatMap(([key, reason = '']) => {
    const { line, column } = locateValue(frontMatter, ['reasons', key]);
    return findCitations(reason).flatMap(({ numbers, index, length }) => {
      const text = reason.slice(index, index + length);
      const place = { text, line, column: column + index, reasonOf: key as PartKey };
      return numbers.map((number) => ({ number, ...place }));
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
export function numbersIn(text: string): number[] {
  const citation = /^[[［]/.test(text) ? text : `[${text}]`;
  return findCitations(citation).flatMap(({ numbers, length }) =>
    length === citation.length ? numbers : [],
  );
}
