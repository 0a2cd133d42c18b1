import { locateValue } from '../../check/front-matter.ts';
import type { Position } from '../../check/position.ts';
import { findCitations } from '../../text/citations.ts';
import { oncePerDocument } from './once.ts';

interface Citations {
  /** First place of each cited number. */
  cited: Map<number, Position>;
  /** First place of each entry of the references. */
  entries: Map<number, Position>;
}

/** The citations of a review, in text and reasons, and the entries of its references. */
export const readCitations = oncePerDocument(({ body, frontMatter, review }): Citations => {
  const inReasons = Object.entries(review?.reasons ?? {}).flatMap(([key, reason = '']) => {
    const { line, column } = locateValue(frontMatter, ['reasons', key]);
    return findCitations(reason).map(({ number, index }) => ({
      number,
      ...{ line, column: column + index },
    }));
  });
  return {
    cited: firstPlaces([...body.citations, ...inReasons]),
    entries: firstPlaces(body.entries),
  };
});

function firstPlaces(all: readonly (Position & { number: number })[]): Map<number, Position> {
  const first = new Map<number, Position>();
  for (const { number, line, column } of all) {
    if (!first.has(number)) first.set(number, { line, column });
  }
  return first;
}
