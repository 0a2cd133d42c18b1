import { mainLine, type Curve, type Target } from './curve.ts';
import { overEarScore } from './over-ear-score.ts';
import { bassLimit, speakerScore, spinOf } from './speaker.ts';

/** What else is worked out of curves where models allow it, each by a formula of the method page. */
export const formulas = ['over-ear', 'speaker', 'speaker-with-subwoofer', 'bass-limit'] as const;
export type Formula = (typeof formulas)[number];

/** A figure by a formula: points of a preference, or Hz of a bass limit. */
export interface Worked {
  formula: Formula;
  value: number;
}

/**
 * The figures that models of preference and of bass give of a curve: for speakers where it is a set by
 * CTA-2034, for over-ear headphones where rig and target are those of the model.
 */
export function workOut(
  curve: Pick<Curve, 'kind' | 'channels'>,
  target: Pick<Target, 'model' | 'points'> | undefined,
): Worked[] {
  return curve.kind === 'spin' ? ofSpeaker(curve) : ofHeadphone(curve, target);
}

function ofHeadphone(
  curve: Pick<Curve, 'channels'>,
  target: Pick<Target, 'model' | 'points'> | undefined,
): Worked[] {
  return known('over-ear', overEarScore(mainLine(curve), target));
}

function ofSpeaker({ channels }: Pick<Curve, 'channels'>): Worked[] {
  const spin = spinOf(channels);
  const preference = spin && speakerScore(spin);
  return [
    ...known('speaker', preference?.score),
    ...known('speaker-with-subwoofer', preference?.withSubwoofer),
    ...known('bass-limit', bassLimit(mainLine({ channels }))),
  ];
}

function known(formula: Formula, value: number | undefined): Worked[] {
  return value === undefined ? [] : [{ formula, value }];
}
