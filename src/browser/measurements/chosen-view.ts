import type { LevelMatch } from '../../domain/measurements/curves/match-level.ts';
import type { Smoothing } from '../../domain/measurements/curves/smooth.ts';
import type { View } from '../../domain/measurements/plot/view.ts';

/** The choices of how a plot is seen, each a group of radio buttons of `PlotControls`. */
export type ViewChoice = keyof View;

/** The view that the controls of a plot are set to. */
export function chosenView(root: ParentNode): View {
  const chosen = (choice: ViewChoice) =>
    root.querySelector<HTMLInputElement>(`input[data-choice="${choice}"]:checked`)!.value;
  return {
    against: chosen('against') !== '',
    smoothing: (Number(chosen('smoothing')) || undefined) as Smoothing | undefined,
    match: chosen('match') as LevelMatch,
  };
}
