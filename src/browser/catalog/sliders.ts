import type { Range } from '../../domain/catalog/range.ts';
import type { Scale } from '../../domain/catalog/scale.ts';

/** The two sliders of a range, the lower first; none where a page has no such range. */
function slidersOf(root: ParentNode, name: string): HTMLInputElement[] {
  return [
    ...root.querySelectorAll<HTMLInputElement>(`input[type="range"][data-parameter="${name}"]`),
  ];
}

/** Sets the sliders of a range. */
export function showSliders(
  root: ParentNode,
  name: string,
  [least, most]: Range,
  scale: Scale,
): void {
  const [low, high] = slidersOf(root, name);
  if (!low || !high) return;
  low.value = String(scale.stepOf(least));
  high.value = String(scale.stepOf(most));
  // Where both are at the end, the one that can still be moved lies above.
  low.classList.toggle('above', low.valueAsNumber > scale.steps / 2);
}

/**
 * A range after one of its sliders has been moved; one that is pushed against the other stops
 * there. Only the end that was moved becomes a value of the scale: the other, which an address may
 * have set between two steps, stays what it was.
 */
export function readSliders(moved: HTMLInputElement, [least, most]: Range, scale: Scale): Range {
  const [low, high] = slidersOf(moved.closest('fieldset')!, moved.dataset.parameter!);
  const isLow = moved === low;
  if (low!.valueAsNumber > high!.valueAsNumber) moved.value = (isLow ? high! : low!).value;
  const step = moved.valueAsNumber;
  const meets = low!.value === high!.value;
  if (isLow) {
    if (step === 0) return [-Infinity, most];
    return [meets && most !== Infinity ? most : Math.min(scale.valueOf(step), most), most];
  }
  if (step === scale.steps) return [least, Infinity];
  return [least, meets && least !== -Infinity ? least : Math.max(scale.valueOf(step), least)];
}
