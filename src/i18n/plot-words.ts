import type { PlotWords } from '../domain/measurements/plot/drawing.ts';
import type { BandShape } from '../domain/measurements/plot/shape.ts';
import type { Words } from './words.ts';

/** What a plot says in a language: only its first level and its ends name their units. */
export function plotWords({ curves, format }: Pick<Words, 'curves' | 'format'>): PlotWords {
  const signed = (value: number) => format.decibels(value).replace(/\.0$/, '');
  return {
    frequency: (hertz) => {
      if (hertz === 20 || hertz === 20_000) return format.frequency(hertz);
      return hertz < 1000 ? String(hertz) : `${hertz / 1000}k`;
    },
    level: (decibels) => (decibels === 0 ? '0\u00a0dB' : signed(decibels)),
    zones: curves.zones,
  };
}

/** Within so many dB a range is as what it is held against, and two laboratories agree. */
const alike = { range: 0.5, laboratories: 1 } as const;

/**
 * What a curve does, in a sentence.
 * @param target the name of what it is held against; undefined is its own level
 */
export function sayShape(
  shape: readonly BandShape[],
  target: string | undefined,
  { curves, format }: Pick<Words, 'curves' | 'format'>,
): string {
  const clauses = shape.map(({ band, mean, farthest }) => {
    const subject = curves.subjects[band];
    const size = format.measured(Math.abs(mean), 1);
    const about =
      Math.abs(mean) < alike.range
        ? curves.onTarget(subject)
        : mean > 0
          ? curves.above(subject, size)
          : curves.below(subject, size);
    if (!farthest) return about;
    return (
      about +
      curves.farthest(
        format.decibels(farthest.level),
        format.frequency(roundFrequency(farthest.frequency)),
      )
    );
  });
  const against = target === undefined ? curves.ownLevel : curves.against(target);
  return curves.shape(against, clauses.join(curves.betweenBands));
}

/** What another laboratory finds beside the first, in a sentence. */
export function saySecond(
  name: string,
  { band, difference }: { band: BandShape['band']; difference: number },
  { curves, format }: Pick<Words, 'curves' | 'format'>,
): string {
  return Math.abs(difference) < alike.laboratories
    ? curves.agrees(name)
    : curves.finds(name, format.decibels(difference), curves.bands[band]);
}

/** A frequency at which something is farthest, which is no sharper than two digits. */
export function roundFrequency(hertz: number): number {
  return Number(hertz.toPrecision(2));
}
