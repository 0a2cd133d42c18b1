import { isOwn, isWeights, weightStep, type Weights } from '../domain/review/weights.ts';

/** Weights with that of one slider changed; the last that counts can't go: nothing would count then. */
export function reweigh(weights: Weights, slider: HTMLInputElement): Weights {
  const weighed = (value: number) => weights.with(Number(slider.dataset.part), value);
  const changed = weighed(Number(slider.value));
  return isWeights(changed) ? changed : weighed(weightStep);
}

/**
 * Sets the sliders to some weights, and says each beside it.
 * @param root what holds the controls of weights
 * @param say how a weight is spoken
 */
export function showWeights(
  root: ParentNode,
  weights: Weights,
  say: (weight: number) => string,
): void {
  const details = root.querySelector<HTMLDetailsElement>('[data-weights]')!;
  if (isOwn(weights)) details.open = true;
  details.querySelector<HTMLElement>('[data-action="reset-weights"]')!.hidden = !isOwn(weights);
  for (const slider of details.querySelectorAll('input')) {
    const weight = weights[Number(slider.dataset.part)]!;
    slider.value = String(weight);
    slider.ariaValueText = say(weight);
    slider.parentElement!.querySelector('[data-weight]')!.textContent = `×${weight}`;
  }
}
