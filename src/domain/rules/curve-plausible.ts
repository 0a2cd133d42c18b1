import { imbalance } from '../measurements/curves/imbalance.ts';
import type { CurveRule, Finding } from './rule.ts';

/** Ears that differ by more, in dB, are two products or two seals. */
const mostBetweenEars = 3;

export const curvePlausible: CurveRule = {
  id: 'curve-plausible',
  scope: 'curves',
  severity: 'warning',
  summary: 'The two channels of a curve are those of one product, measured alike.',
  remedy: 'Look at the files: a channel may be another product’s, or may have sat badly.',
  *find({ curves }): Iterable<Finding> {
    for (const { id, channels, place } of curves) {
      const between = imbalance(channels)?.mean;
      if (between === undefined || Math.abs(between) <= mostBetweenEars) continue;
      yield {
        ...place,
        message: `left and right of \`${id}\` differ by ${Math.abs(between).toFixed(1)} dB between 300 Hz and 3 kHz`,
      };
    }
  },
};
