/** A range of frequencies in Hz. */
export interface Band {
  from: number;
  to: number;
}

/** What is heard, and drawn. */
export const audible: Band = { from: 20, to: 20_000 };

/** Where levels of different measurements are matched. */
export const levelBand: Band = { from: 300, to: 3000 };

/**
 * Frequencies at equal steps of an octave, beginning with the lower end of a band and up to its
 * upper end.
 * @param perOctave how many steps an octave has
 */
export function octaveGrid({ from, to }: Band, perOctave: number): number[] {
  // Rounding must not lose the upper end where it is a whole number of steps away.
  const steps = Math.floor(Math.log2(to / from) * perOctave + 1e-9);
  return Array.from({ length: steps + 1 }, (_, step) => from * 2 ** (step / perOctave));
}

/** The frequencies that figures are worked out at, in Hz: every 1/12 octave. */
export const comparedGrid: readonly number[] = octaveGrid(audible, 12);

/** Whether a frequency is within a band, its ends included. */
export function isWithin(frequency: number, { from, to }: Band): boolean {
  return frequency >= from && frequency <= to;
}

/** The points within a band, its ends included. */
export function within<Point extends { frequency: number }>(
  points: readonly Point[],
  band: Band,
): Point[] {
  return points.filter(({ frequency }) => isWithin(frequency, band));
}
