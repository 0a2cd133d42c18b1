import { unranked } from './unranked.ts';

/** What others than the maker measured of a product. */
export interface Measured {
  /** Of its most trusted curve from the target; undefined where it has no such curve. */
  deviation?: { decibels: number; family: string } | undefined;
}

/** The same of all reviews of an index, as short as few reviews make it. */
export interface MeasuredIndex {
  /** The places of those that were measured, ascending, each as its distance from the last. */
  measured: number[];
  /** Their deviations in hundredths of a decibel, with a number for each family of rigs. */
  deviations: [review: number, hundredths: number, family: number][];
}

export interface MeasuredColumns {
  /** 1 for a review of what others than the maker measured, else 0. */
  isMeasured: Uint8Array;
  /**
   * The place of each deviation among those of its family of rigs, the smallest first; the families
   * follow each other, since their numbers can't be compared.
   */
  deviationRank: Uint32Array;
}

/** Writes what was measured, by the places of reviews. */
export function writeMeasured(reviews: readonly (Measured | undefined)[]): MeasuredIndex {
  const measured = [...reviews.keys()].filter((review) => reviews[review]);
  const deviations = measured.flatMap((review) => {
    const { deviation } = reviews[review]!;
    return deviation ? [{ review, ...deviation }] : [];
  });
  const families = [...Map.groupBy(deviations, ({ family }) => family)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([family]) => family);
  return {
    measured: measured.map((place, at) => place - (measured[at - 1] ?? 0)),
    deviations: deviations.map(({ review, decibels, family }) => [
      review,
      Math.round(decibels * 100),
      families.indexOf(family),
    ]),
  };
}

/** Reads it into columns. */
export function readMeasured(
  { measured, deviations }: MeasuredIndex,
  count: number,
): MeasuredColumns {
  const isMeasured = new Uint8Array(count);
  let place = 0;
  for (const distance of measured) isMeasured[(place += distance)] = 1;
  const deviationRank = new Uint32Array(count).fill(unranked);
  const sorted = deviations.toSorted(
    ([, one, itsFamily], [, other, family]) => itsFamily - family || one - other,
  );
  let rank = -1;
  for (const [at, [review, hundredths, family]] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before?.[1] !== hundredths || before[2] !== family) rank += 1;
    deviationRank[review] = rank;
  }
  return { isMeasured, deviationRank };
}
