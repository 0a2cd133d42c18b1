import {
  isList,
  parameters,
  type Choice,
  type ParameterName,
} from '../../domain/catalog/choice.ts';
import type { Columns } from '../../domain/catalog/columns.ts';
import { filters, rangeNames, type RangeName } from '../../domain/catalog/filters/index.ts';
import type { Known } from '../../domain/catalog/parameter.ts';
import { reweigh } from '../weight-controls.ts';
import { readTagOption } from './options.ts';
import { isPriceField, readPriceField, showPriceFields } from './price-fields.ts';
import { readSliders, showSliders } from './sliders.ts';

export type Control = HTMLInputElement | HTMLSelectElement;

export function isControl(target: EventTarget | null): target is Control {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}

/** What controls are read against. */
interface Catalog {
  choice: Choice;
  columns: Columns;
  known: Known;
}

/** The choice after a reader has moved a control; the list starts again at its first page. */
export function readControl(catalog: Catalog, control: Control): Choice {
  const { choice } = catalog;
  const name = parameterOf(control);
  if (!name) return choice;
  const changed = { ...choice, [name]: readValue(catalog, control, name), page: 1 };
  // Another key has a natural order of its own.
  return name === 'sort' ? { ...changed, order: undefined } : changed;
}

/** Sets a control back to what the page came with: what it asked for could not be done. */
export function undo(control: Control): void {
  if (!control.dataset.parameter) return;
  if (control instanceof HTMLSelectElement) control.selectedIndex = 0;
  else {
    control.value = control.defaultValue;
    control.checked = control.defaultChecked;
    if (control.type === 'radio')
      radiosOf(control).forEach((one) => (one.checked = one.defaultChecked));
  }
}

/** Sets every control to what a choice says. */
export function showChoice(root: ParentNode, catalog: Catalog): void {
  const { choice, columns } = catalog;
  for (const control of root.querySelectorAll<Control>(':is(input, select)[data-parameter]')) {
    const name = parameterOf(control);
    if (name && name !== 'tags' && !isRangeName(name) && control.type !== 'range')
      showValue(control, name, catalog);
  }
  for (const name of rangeNames) {
    const scale = filters[name].scale(columns);
    if (scale) showSliders(root, name, choice[name], scale);
  }
  showPriceFields(root, choice);
}

function showValue(control: Control, name: ParameterName, { choice, known }: Catalog): void {
  const value = choice[name];
  const { write } = parameters.get(name)!;
  if (isTick(control)) {
    control.checked = isList(value) ? value.includes(control.value) : control.value === value;
  } else if (control instanceof HTMLSelectElement) {
    control.value = write(value) || control.options[0]!.value;
  } else if (write(readText(control, name, known)) !== write(value)) {
    // A text that already says so stays as it is being typed: half a day, or a space at its end.
    control.value = write(value);
  }
}

/** The radios of which a press on one lets go the others. */
function radiosOf({ ownerDocument, name }: Control): NodeListOf<HTMLInputElement> {
  return ownerDocument.getElementsByName(name) as NodeListOf<HTMLInputElement>;
}

function parameterOf({ dataset }: Control): ParameterName | undefined {
  const name = dataset.parameter as ParameterName | undefined;
  return name && parameters.has(name) ? name : undefined;
}

/** What a control makes of its parameter's value. */
function readValue({ choice, columns, known }: Catalog, control: Control, name: ParameterName) {
  const value = choice[name];
  if (name === 'weights') return reweigh(choice.weights, control as HTMLInputElement);
  if (name === 'tags') return readTagOption(choice.tags, control as HTMLInputElement);
  if (isPriceField(control)) return readPriceField(control as HTMLInputElement, choice.price);
  if (isRangeName(name)) {
    const scale = filters[name].scale(columns);
    return scale ? readSliders(control as HTMLInputElement, choice[name], scale) : value;
  }
  if (isTick(control)) {
    if (isList(value)) return toggle(value, control);
    if (!control.checked) return parameters.get(name)!.unchosen;
  }
  return readText(control, name, known);
}

/** The value of a control that says it as an address would; what is typed by half is as none. */
function readText(control: Control, name: ParameterName, known: Known): unknown {
  const { read, unchosen } = parameters.get(name)!;
  const isWhole = control.validity.valid && control.value !== '';
  return (isWhole ? read(control.value, known, () => {}) : undefined) ?? unchosen;
}

function isRangeName(name: ParameterName): name is RangeName {
  return rangeNames.some((one) => one === name);
}

type Tick = HTMLInputElement & { type: 'checkbox' | 'radio' };

function isTick(control: Control): control is Tick {
  return control.type === 'checkbox' || control.type === 'radio';
}

function toggle(chosen: readonly string[], control: HTMLInputElement): readonly string[] {
  const others = chosen.filter((value) => value !== control.value);
  return control.checked ? [...others, control.value] : others;
}
