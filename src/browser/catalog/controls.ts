import {
  anyValue,
  scoreIds,
  type Choice,
  type Range,
  type ScoreId,
  type SortKey,
  type View,
} from '../../domain/catalog/choice.ts';
import type { Columns } from '../../domain/catalog/columns.ts';
import { priceOfStep, priceSteps, stepOfPrice } from '../../domain/catalog/price-scale.ts';
import { isWeights, weightStep } from '../../domain/catalog/weights.ts';

export type Control = HTMLInputElement | HTMLSelectElement;

/** What a control's new state makes of a choice: an entry a parameter of the address. */
const changes: Readonly<
  Record<string, (choice: Choice, control: Control, columns: Columns) => Partial<Choice>>
> = {
  tags: ({ tags }, control) => ({ tags: toggle(tags, control) }),
  company: ({ companies }, control) => ({ companies: toggle(companies, control) }),
  match: (_, control) => ({ match: isTicked(control) ? 'all' : 'any' }),
  ...Object.fromEntries(
    scoreIds.map((id) => [
      id,
      ({ scores }: Choice, control: Control) => ({
        scores: { ...scores, [id]: readSliders(control) },
      }),
    ]),
  ),
  price: (choice, control, columns) => ({ price: readPrices(control, choice.price, columns) }),
  unpriced: (_, control) => ({ unpriced: isTicked(control) ? 'keep' : 'drop' }),
  since: (_, control) => ({ since: readDay(control) }),
  until: (_, control) => ({ until: readDay(control) }),
  weights: ({ weights }, control) => ({ weights: reweigh(weights, control) }),
  sort: (_, { value }) => ({ sort: value as SortKey, direction: undefined }),
  view: (_, { value }) => ({ view: value as View }),
  map: (_, { value }) => ({ map: value as ScoreId }),
};

/** The choice after a reader has moved a control; the list starts again at its first page. */
export function readControl(choice: Choice, control: Control, columns: Columns): Choice {
  const change = changes[control.dataset.parameter ?? '']?.(choice, control, columns);
  return change ? { ...choice, ...change, page: 1 } : choice;
}

/** Sets a control back to what the page came with: what it asked for could not be done. */
export function undo(control: Control): void {
  if (!control.dataset.parameter) return;
  if (control instanceof HTMLSelectElement) control.selectedIndex = 0;
  else {
    control.value = control.defaultValue;
    control.checked = control.defaultChecked;
  }
}

/** Sets every control to what a choice says. */
export function showChoice(root: HTMLElement, choice: Choice, columns: Columns): void {
  for (const [name, value] of [
    ['sort', choice.sort],
    ['map', choice.map ?? 'overall'],
  ]) {
    const select = root.querySelector<HTMLSelectElement>(`select[data-parameter="${name}"]`);
    if (select && value) select.value = value;
  }
  tick(root, 'view', (value) => value === choice.view);
  tick(root, 'match', () => choice.match === 'all');
  tick(root, 'unpriced', () => choice.unpriced === 'keep');
  for (const key of ['since', 'until'] as const) {
    const input = root.querySelector<HTMLInputElement>(`input[data-parameter="${key}"]`);
    // An input that already says so keeps the part of a day that is being typed.
    if (input && readDay(input) !== choice[key]) input.value = choice[key] ?? '';
  }
  for (const input of root.querySelectorAll<HTMLInputElement>('input[data-parameter="weights"]')) {
    input.value = String(choice.weights[Number(input.dataset.part)]);
  }
  for (const id of scoreIds) showSliders(root, id, choice.scores[id]);
  const { priceScale } = columns;
  if (priceScale) {
    const [least, most] = choice.price;
    const steps: Range = [stepOfPrice(priceScale, least), stepOfPrice(priceScale, most)];
    showSliders(root, 'price', steps);
  }
}

/** The names of the two sliders of a range. */
export type RangeName = ScoreId | 'price';

function showSliders(root: HTMLElement, name: RangeName, [least, most]: Range): void {
  const [low, high] = slidersOf(root, name);
  if (!low || !high) return;
  low.value = String(Math.max(0, least));
  high.value = String(Math.min(Number(high.max), most));
  // Where both are at the end, the one that can still be moved lies above.
  low.classList.toggle('above', low.valueAsNumber > Number(low.max) / 2);
}

function slidersOf(root: ParentNode, name: string): HTMLInputElement[] {
  return [
    ...root.querySelectorAll<HTMLInputElement>(`input[type="range"][data-parameter="${name}"]`),
  ];
}

/** The range of two sliders; one that is pushed against the other stops there. */
function readSliders(moved: Control): Range {
  const [low, high] = slidersOf(moved.closest('fieldset')!, moved.dataset.parameter!) as [
    HTMLInputElement,
    HTMLInputElement,
  ];
  if (low.valueAsNumber > high.valueAsNumber) {
    moved.value = moved === low ? high.value : low.value;
  }
  return [low.valueAsNumber, high.valueAsNumber];
}

/** Only the end that was moved becomes a price of the scale; the other keeps what it was. */
function readPrices(moved: Control, [least, most]: Range, { priceScale }: Columns): Range {
  if (!priceScale) return anyValue;
  const [low, high] = readSliders(moved);
  // Prices of an address lie between the steps: the end that meets the other becomes its price.
  if (moved.dataset.end === 'least') {
    if (low === 0) return [-Infinity, most];
    const meets = low === high && most !== Infinity;
    return [meets ? most : Math.min(priceOfStep(priceScale, low), most), most];
  }
  if (high === priceSteps) return [least, Infinity];
  const meets = low === high && least !== -Infinity;
  return [least, meets ? least : Math.max(priceOfStep(priceScale, high), least)];
}

/** Weights with one changed; the last that counts can't go, since then nothing would. */
function reweigh(weights: readonly number[], control: Control): readonly number[] {
  const weighed = (value: number) => weights.with(Number(control.dataset.part), value);
  const changed = weighed(Number(control.value));
  return isWeights(changed) ? changed : weighed(weightStep);
}

/** A whole day within the calendar's ends, else nothing: a year is typed a digit at a time. */
function readDay({ value, validity }: Control): string | undefined {
  return validity.valid && value !== '' ? value : undefined;
}

function toggle(chosen: readonly string[], control: Control): readonly string[] {
  const others = chosen.filter((value) => value !== control.value);
  return isTicked(control) ? [...others, control.value] : others;
}

function isTicked(control: Control): boolean {
  return control instanceof HTMLInputElement && control.checked;
}

function tick(root: HTMLElement, name: string, isOn: (value: string) => boolean): void {
  for (const input of root.querySelectorAll<HTMLInputElement>(`input[data-parameter="${name}"]`)) {
    input.checked = isOn(input.value);
  }
}
