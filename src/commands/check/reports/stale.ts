import type { Placed } from '../../../domain/check/library.ts';
import { compareText } from '../../../domain/names/order.ts';
import { modifiedOn } from '../../../domain/review/changes.ts';
import { isDiscontinued } from '../../../domain/tags/discontinued.ts';
import { filedTags } from '../../../domain/tags/vocabulary.ts';
import { printable } from '../../../domain/text/printable.ts';
import type { Judgement } from '../../../reading/judgement.ts';
import { readVocabulary } from '../../../reading/vocabulary.ts';
import type { Asked, Report } from './index.ts';
import { staleReasons, type Surroundings } from './stale-reasons.ts';

/** A review that its author should look at again. */
interface StaleReview {
  file: string;
  /** The weights of its reasons together. */
  need: number;
  reasons: { is: keyof typeof staleReasons; text: string }[];
}

/** The reviews that are not up to date; throws as `readVocabulary` does. */
export async function staleReport({ library }: Judgement, { dead }: Asked): Promise<Report> {
  const vocabulary = await readVocabulary();
  const published = [...library.byRef.values()].flat().filter(({ review }) => !review.draft);
  const rows = staleReviews(published, {
    ...{ library, dead },
    isDiscontinued: ({ review }) => filedTags(review, vocabulary).some(isDiscontinued),
  });
  const lines = rows.flatMap(({ file, need, reasons }) => [
    `${String(need).padStart(3)}  ${printable(file)}`,
    ...reasons.map(({ is, text }) => `     ${is.padEnd(18)}  ${printable(text)}`),
  ]);
  const total = `${rows.length} of ${published.length} reviews are stale`;
  return { rows, text: [...lines, total].join('\n') };
}

/** The stale ones of some reviews with the reasons, the most needy first, then the oldest. */
export function staleReviews(
  reviews: readonly Placed[],
  surroundings: Surroundings,
): StaleReview[] {
  return reviews
    .map((facts) => ({ facts, reasons: reasonsFor(facts, surroundings) }))
    .filter(({ reasons }) => reasons.length > 0)
    .map(({ facts: { file, review }, reasons }) => ({
      ...{ file, reasons, day: modifiedOn(review) },
      need: reasons.reduce((sum, { is }) => sum + staleReasons[is].weight, 0),
    }))
    .sort(
      (one, other) =>
        other.need - one.need ||
        compareText(one.day, other.day) ||
        compareText(one.file, other.file),
    )
    .map(({ file, need, reasons }) => ({ file, need, reasons }));
}

function reasonsFor(facts: Placed, surroundings: Surroundings): StaleReview['reasons'] {
  return (Object.keys(staleReasons) as (keyof typeof staleReasons)[]).flatMap((is) =>
    staleReasons[is].find(facts, surroundings).map((text) => ({ is, text })),
  );
}
