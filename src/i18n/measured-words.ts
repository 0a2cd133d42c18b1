import type { Language } from '../domain/languages/index.ts';
import { textIn } from '../domain/languages/text-in.ts';
import type { Curve } from '../domain/measurements/curves/curve.ts';
import type { Worked } from '../domain/measurements/curves/preferences.ts';
import type { Rig } from '../domain/measurements/curves/rigs.ts';
import type { Condition } from '../domain/measurements/figure.ts';
import type { JudgedFigure } from '../domain/measurements/groups.ts';
import { isIndependentlyMeasured } from '../domain/measurements/measurers.ts';
import { specimenFacts } from './curve-names.ts';
import { formatDate, stringsOf } from './index.ts';
import { roundFrequency } from './plot-words.ts';

/** How a curve came to be, in few words: on what, when, with what, and how it was treated since. */
export function sayHowMeasured(
  { date, specimen, provenance, smoothing }: Curve,
  { name }: Pick<Rig, 'name'>,
  language: Language,
): string[] {
  const { curves: strings } = stringsOf(language);
  return [
    strings.measuredOn(textIn(name, language)),
    ...(date ? [formatDate(date, language)] : []),
    ...specimenFacts(specimen, language).filter((one) => one !== undefined),
    ...(provenance === 'traced' ? [strings.traced] : []),
    ...(smoothing && smoothing !== 'none' ? [strings.smoothed(smoothing)] : []),
  ];
}

/** The condition of a figure, in few words; none where nothing is known of it. */
export function sayCondition(
  { load, level, frequency, band, weighting, note }: Condition,
  language: Language,
): string[] {
  const { measurements: strings } = stringsOf(language);
  return [
    ...[level, frequency, band, load].filter((one) => one !== undefined),
    ...(weighting ? [strings.weighted(weighting)] : []),
    ...(note ? [textIn(note, language)] : []),
  ];
}

/** Who measured a figure, where it was not the maker, and under which condition. */
export function sayCircumstances(
  { by, condition }: Pick<JudgedFigure, 'by' | 'condition'>,
  language: Language,
): string[] {
  const measurer = isIndependentlyMeasured(by) ? [textIn(by.name, language)] : [];
  return [...measurer, ...sayCondition(condition, language)];
}

/** A figure by a formula, with no more decimals than a model can claim. */
export function sayWorked({ formula, value }: Worked, language: Language): string {
  const { curves: strings, format } = stringsOf(language);
  const decimals = formula === 'over-ear' ? 0 : 1;
  const number =
    formula === 'bass-limit'
      ? format.frequency(roundFrequency(value))
      : format.measured(value, decimals);
  return strings.worked[formula](number);
}
