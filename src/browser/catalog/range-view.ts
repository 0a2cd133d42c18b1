import { filters, type RangeName } from '../../domain/catalog/filters/index.ts';
import { stepOfColumn } from '../../domain/catalog/scale.ts';
import { rangeWords, valueWords } from './range-words.ts';
import { drawSpread } from './spread.ts';
import type { CatalogView } from './state.ts';

/** Draws above the sliders of a range what it would leave, and says where its ends are. */
export function showRange(root: ParentNode, name: RangeName, view: CatalogView): void {
  const { choice, columns, selection } = view;
  const fieldset = root.querySelector(`[data-range="${name}"]`);
  const scale = filters[name].scale(columns);
  if (!fieldset || !scale) return;
  const range = choice[name];
  const [first, last] = range.map(scale.stepOf) as [number, number];
  const isInside = (column: number) => {
    const step = stepOfColumn(scale, column);
    return step >= first && step <= last;
  };
  const counts = selection.counts[name].subarray(0, scale.columns);
  const draw = (selector: string, isShown: (column: number) => boolean) =>
    fieldset
      .querySelector(selector)!
      .setAttribute('d', drawSpread(counts, isShown, scale.isByStep));
  draw('.inside', isInside);
  draw('.outside', (column) => !isInside(column));
  fieldset.querySelector('.ends')!.textContent = rangeWords(name, range, view);
  for (const input of fieldset.querySelectorAll<HTMLInputElement>('input[type="range"]')) {
    const [end, open] =
      input.dataset.end === 'least' ? [range[0], scale.least] : [range[1], scale.most];
    input.ariaValueText = valueWords(name, Number.isFinite(end) ? end : open, view);
  }
}
