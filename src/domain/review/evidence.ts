import { parts, type PartKey } from './parts.ts';

/** How many sources a text cites, and how many of them are independent of who makes and sells. */
export interface Cited {
  sources: number;
  independent: number;
}

/** What a review as a whole gives as its sources, and what each of its parts cites. */
export interface Evidence {
  whole: Cited;
  parts: Record<PartKey, Cited>;
}

/** A table with an entry for each part. */
export function byPart<Value>(make: (part: PartKey) => Value): Record<PartKey, Value> {
  return Object.fromEntries(parts.map(({ key }) => [key, make(key)])) as Record<PartKey, Value>;
}

/** The evidence of a review that cites nothing. */
export const noEvidence: Evidence = {
  whole: { sources: 0, independent: 0 },
  parts: byPart(() => ({ sources: 0, independent: 0 })),
};

/**
 * A whole number by which evidence is ordered: first by the independent sources, then by all that
 * there are.
 */
export function rankEvidence({ sources, independent }: Cited): number {
  return independent * 1000 + Math.min(sources, 999);
}

/** Whether each part cites a source, so that every score leads to one. */
export function isSourced({ parts: cited }: Evidence): boolean {
  return Object.values(cited).every(({ sources }) => sources > 0);
}
