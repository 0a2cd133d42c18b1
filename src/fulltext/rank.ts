import { bodyStart, type Places } from './postings.ts';

/** Where one phrase is: in whatever form, and in the form that the reader wrote. */
export interface PhrasePlaces {
  inAnyForm: Places;
  asWritten: Places;
}

/** A document that was found. */
export interface Found {
  document: number;
  /** The higher, the better it answers the query. It means nothing beside that of another query. */
  score: number;
}

/** What a phrase in the head is worth in times that it is in the body. */
const headWorth = 8;
/** With so many times half of what more times could add is reached. */
const halfway = 4;

/**
 * Ranks the documents that have every phrase: the more often, the rarer the phrases, the nearer
 * they are to each other, and as written, the higher (after BM25, whose saturation this is).
 * @param count of all documents
 */
export function rank(phrases: readonly PhrasePlaces[], count: number): Found[] {
  const [first, ...others] = [...phrases].sort(
    (one, other) => one.inAnyForm.size - other.inAnyForm.size,
  );
  if (!first) return [];
  const weights = [first, ...others].map(({ inAnyForm: { size } }) => Math.log(1 + count / size));
  const found: Found[] = [];
  for (const [document, anchors] of first.inAnyForm) {
    const rest = others.map(({ inAnyForm }) => inAnyForm.get(document));
    if (!rest.every((positions) => positions !== undefined)) continue;
    let score = 0;
    for (const [index, phrase] of [first, ...others].entries()) {
      score += weights[index]! * saturate(times(phrase, document));
    }
    if (rest.length > 0) {
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      score += all * saturate(nearness(anchors, rest));
    }
    found.push({ document, score });
  }
  return found.sort((one, other) => other.score - one.score || one.document - other.document);
}

/** How often a document has a phrase; another form is worth half as much as what was written. */
function times({ inAnyForm, asWritten }: PhrasePlaces, document: number): number {
  return (weigh(inAnyForm.get(document)) + weigh(asWritten.get(document))) / 2;
}

function weigh(positions: readonly number[] = []): number {
  return positions.reduce((sum, position) => sum + worthAt(position), 0);
}

function worthAt(position: number): number {
  return position < bodyStart ? headWorth : 1;
}

/** How often other phrases are beside one: 1 for each time, less the farther the farthest is. */
function nearness(anchors: readonly number[], others: readonly (readonly number[])[]): number {
  return anchors.reduce((sum, anchor) => {
    const farthest = Math.max(...others.map((positions) => distanceTo(anchor, positions)));
    return sum + worthAt(anchor) / Math.max(1, farthest);
  }, 0);
}

/** How far the nearest of some positions in order is from one. */
function distanceTo(anchor: number, positions: readonly number[]): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! < anchor) low = middle + 1;
    else high = middle;
  }
  const before = positions[low - 1] ?? -Infinity;
  const after = positions[low] ?? Infinity;
  return Math.min(anchor - before, after - anchor);
}

/** Grows from 0 to 1, ever more slowly. */
function saturate(times: number): number {
  return times / (times + halfway);
}
