import type { View } from '../../domain/measurements/plot/view.ts';
import type { ViewChoice } from './chosen-view.ts';

/** What the buttons of a view are valued. */
const valuesOf = ({ against, smoothing, match }: View): Record<ViewChoice, string> => ({
  against: against ? 'target' : '',
  smoothing: String(smoothing ?? ''),
  match,
});

/** Sets the controls of a plot to a view. */
export function chooseView(root: ParentNode, view: View): void {
  for (const [choice, value] of Object.entries(valuesOf(view))) {
    root.querySelector<HTMLInputElement>(
      `input[data-choice="${choice}"][value="${value}"]`,
    )!.checked = true;
  }
}
