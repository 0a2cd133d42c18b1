import type { CurvePoint } from './curve.ts';

/** What a straight line through a curve over the logarithm of the frequency says of it. */
export interface LineFit {
  /** In dB to the factor e of frequency. */
  slope: number;
  /** How much of the curve the line explains, from 0 to 1. */
  r2: number;
  /** The standard deviation of the levels, with n − 1, in dB. */
  deviation: number;
}

/**
 * Fits a straight line by least squares.
 * @param points at least two
 */
export function fitLine(points: readonly CurvePoint[]): LineFit {
  const count = points.length;
  const mean = (of: (point: CurvePoint) => number) =>
    points.reduce((sum, point) => sum + of(point), 0) / count;
  const logarithm = ({ frequency }: CurvePoint) => Math.log(frequency);
  const [middle, level] = [mean(logarithm), mean((point) => point.level)];
  const across = mean((point) => (logarithm(point) - middle) * (point.level - level));
  const along = mean((point) => (logarithm(point) - middle) ** 2);
  const up = mean((point) => (point.level - level) ** 2);
  return {
    slope: across / along,
    // A flat curve is a straight line.
    r2: up === 0 ? 1 : across ** 2 / (along * up),
    deviation: Math.sqrt((up * count) / (count - 1)),
  };
}
