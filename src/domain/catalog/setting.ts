import type { Kind } from '../kinds.ts';
import type { Columns } from './columns.ts';
import type { Failures, Judged } from './failures.ts';
import type { Parameter } from './parameter.ts';
import type { Scale } from './scale.ts';

/** Something that a reader can set in a catalog: one parameter of the address or a few that belong together. */
export interface Setting<Values> {
  parameters: { readonly [Name in keyof Values]: Parameter<Values[Name]> };
  /**
   * The values in the one form in which they are written: what changes nothing counts as not
   * chosen.
   */
  settle?(values: Values): Values;
  /** Whether reviews of a kind can be set so; without it, those of every kind. */
  isOf?(kind: Kind): boolean;
}

/** A setting that leaves reviews out. */
export interface Filter<Values> extends Setting<Values> {
  /** How many conditions it has. Counts depend on which of them a review fails. */
  conditions: number;
  /** Marks the reviews that fail, as failing the condition `first` or one of those after it. */
  judge(columns: Columns, values: Values, failures: Failures, first: number): void;
}

/** A filter that says how many reviews each of its values would leave, beside its control. */
export interface CountingFilter<Values> extends Filter<Values> {
  /** One count a value, of the reviews that fail nothing but this filter. */
  count(columns: Columns, values: Values, judged: Judged, first: number): Uint32Array;
}

/** A filter by a range of values, which two sliders narrow. */
export interface RangeFilter<Values> extends CountingFilter<Values> {
  /** What the sliders go along; undefined where no review has a value. */
  scale(columns: Columns): Scale | undefined;
}
