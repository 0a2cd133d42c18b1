import type { Trust } from '../../domain/measurements/measurers.ts';

/** What the English site says of measurements: the yardstick, and the figures of a product. */
export const measurements = {
  better: { lower: 'lower is better', higher: 'higher is better' },
  noProblemLevel: (ordinary: string) => `${ordinary}; no problem level known`,
  figures: 'Figures',
  noFigures: 'No measured figure is recorded for this product.',
  furtherRight: 'further right is better',
  offScale: ', off scale',
  noLevel: 'no level in our yardstick',
  noProblemKnown: 'no problem level to place it by',
  trust: {
    laboratory: 'Independent laboratory',
    other: 'Others’ measurement',
    maker: 'Maker’s claim',
    estimate: 'Estimate',
    unknown: 'No source given',
  } satisfies Record<Trust, string>,
  noCondition: 'Condition not stated',
  weighted: (curve: string) => `${curve}-weighted`,
  judgedBy: (kind: string) => `The levels for ${kind.toLowerCase()}, and why they lie there`,
  notJudged: 'Nothing of this kind has levels to judge it by.',
};
