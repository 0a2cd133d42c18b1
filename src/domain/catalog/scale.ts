/** What the two sliders of a range go along, in whole steps from 0, with a spread of counts above. */
export interface Scale {
  least: number;
  most: number;
  steps: number;
  /** Columns of the spread. */
  columns: number;
  /** Whether each column is a step; otherwise the columns divide the scale evenly. */
  isByStep: boolean;
  valueOf(step: number): number;
  /** The step nearest to a value. Values beyond the scale and open ends are at its ends. */
  stepOf(value: number): number;
}

/** A scale from 0 whose values are its steps. */
export function evenScale(most: number): Scale {
  return {
    least: 0,
    most,
    steps: most,
    columns: most + 1,
    isByStep: true,
    valueOf: (step) => step,
    stepOf: (value) => Math.max(0, Math.min(most, value)),
  };
}

/** Steps of a logarithmic scale, and columns of its spread. */
export const ratioSteps = 60;
export const ratioColumns = 30;

/**
 * A logarithmic scale, whose steps are even in ratio. Values between its ends have two figures:
 * 1,000 rather than 1,003.
 * @param least above 0
 */
export function ratioScale(least: number, most: number): Scale {
  return {
    least,
    most,
    steps: ratioSteps,
    columns: ratioColumns,
    isByStep: false,
    valueOf(step) {
      if (step <= 0) return least;
      if (step >= ratioSteps) return most;
      return Number((least * (most / least) ** (step / ratioSteps)).toPrecision(2));
    },
    stepOf(value) {
      if (value <= least) return 0;
      if (value >= most) return ratioSteps;
      return Math.round((Math.log(value / least) / Math.log(most / least)) * ratioSteps);
    },
  };
}

/** The column of a spread that a value is counted in. */
export function columnOf({ columns, isByStep, steps, stepOf }: Scale, value: number): number {
  const step = stepOf(value);
  return isByStep ? step : Math.min(columns - 1, Math.floor((step / steps) * columns));
}

/** The step at the middle of a column of a spread. */
export function stepOfColumn({ columns, isByStep, steps }: Scale, column: number): number {
  return isByStep ? column : ((column + 0.5) / columns) * steps;
}
