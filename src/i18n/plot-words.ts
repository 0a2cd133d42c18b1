import type { PlotWords } from '../domain/measurements/plot/drawing.ts';
import type { ReadOut } from '../domain/measurements/plot/read-out.ts';
import type { BandShape } from '../domain/measurements/plot/shape.ts';
import type { View } from '../domain/measurements/plot/view.ts';
import type { LevelFormats } from './level-formats.ts';
import type { Words } from './words.ts';

/** The words of plots in a language, and how it writes their numbers. */
export interface PlotStrings extends Pick<Words, 'plot'> {
  format: LevelFormats;
}

/** What a plot says in a language: only its first level and its ends name their units. */
export function plotWords({ plot, format }: PlotStrings): PlotWords {
  const signed = (value: number) => format.decibels(value).replace(/\.0$/, '');
  return {
    frequency: (hertz) => {
      if (hertz === 20 || hertz === 20_000) return format.frequency(hertz);
      return hertz < 1000 ? String(hertz) : `${hertz / 1000}k`;
    },
    level: (decibels) => (decibels === 0 ? '0\u00a0dB' : signed(decibels)),
    zones: plot.zones,
  };
}

/** How levels are matched and smoothed in a view, in a sentence. */
export function sayDrawn({ match, smoothing }: View, { matched, drawn }: Words['plot']): string {
  return drawn(matched[match], smoothing);
}

/** What lines have at a frequency, as it is spoken. */
export function sayReadOut(
  { frequency, isSure, levels }: ReadOut,
  { plot, format }: PlotStrings,
): string {
  const all = levels.map(({ line, level }) => plot.levelOf(line.name, format.decibels(level)));
  const doubt = isSure ? [] : [plot.zones['less-sure']];
  return plot.reading(format.frequency(frequency), [...all, ...doubt].join(plot.betweenLevels));
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

/**
 * How the sound power of a speaker falls behind what is heard of it directly, in a sentence.
 * @param shape of its index of directivity
 */
export function sayDirectivity(
  shape: readonly BandShape[],
  { curves, format }: Pick<Words, 'curves' | 'format'>,
): string {
  const bands = shape.map(({ band, mean }) =>
    curves.inBand(curves.bands[band], format.decibels(mean)),
  );
  return curves.directivity(format.list(bands));
}

/** A frequency at which something is farthest, which is no sharper than two digits. */
export function roundFrequency(hertz: number): number {
  return Number(hertz.toPrecision(2));
}
