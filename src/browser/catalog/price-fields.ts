import type { Choice } from '../../domain/catalog/choice.ts';
import type { Range } from '../../domain/catalog/range.ts';
import { readAmount, type AmountForms } from '../../domain/catalog/typed-amount.ts';
import type { ScreenWords } from '../../i18n/load.ts';
import { valueWords } from './range-words.ts';
import { setText } from './set-text.ts';

const fields = 'input[type="text"][data-parameter="price"]';

/** Whether a control is a field in which one end of the range of prices is typed. */
export function isPriceField(control: Element): boolean {
  return control.matches(fields);
}

/**
 * The range after one of its ends has been typed. What can't be an end leaves the range as it was,
 * and waits in its field: it may be half of a number.
 */
export function readPriceField(field: HTMLInputElement, range: Range): Range {
  const typed = withEnd(range, isLow(field), readEnd(field));
  if (typed) delete field.dataset.waiting;
  else field.dataset.waiting = range.join();
  return typed ?? range;
}

/** Says at a field that has been left why what waits in it can't be an end. */
export function judgePriceField(
  field: HTMLInputElement,
  { price: range }: Choice,
  words: ScreenWords<'catalog'>,
): void {
  if (field.dataset.waiting === undefined) return;
  field.ariaInvalid = 'true';
  setText(faultOf(field), sayFault(field, range, words));
}

/** Writes the ends of the range into their fields; a text that already says so stays as typed. */
export function showPriceFields(root: ParentNode, { price: range }: Choice): void {
  for (const field of root.querySelectorAll<HTMLInputElement>(fields)) {
    if (field.dataset.waiting === range.join()) continue;
    delete field.dataset.waiting;
    field.ariaInvalid = null;
    setText(faultOf(field), '');
    const end = range[isLow(field) ? 0 : 1];
    if (readEnd(field) !== end) field.value = Number.isFinite(end) ? String(end) : '';
  }
}

function sayFault(
  field: HTMLInputElement,
  [least, most]: Range,
  words: ScreenWords<'catalog'>,
): string {
  const { notAmount, aboveMost, belowLeast } = words.strings.priceFaults;
  const { currency, currencyName } = words.format;
  if (readEnd(field) === undefined) return notAmount(currencyName(currency));
  return isLow(field)
    ? aboveMost(valueWords('price', most, words))
    : belowLeast(valueWords('price', least, words));
}

/** What a field says: an empty one that its end is open, undefined where it is no amount. */
function readEnd(field: HTMLInputElement): number | undefined {
  if (field.value.trim() === '') return isLow(field) ? -Infinity : Infinity;
  return readAmount(field.value, formsOf(field));
}

/** The page tells how amounts are written: a script would need the words of every language. */
function formsOf(field: HTMLInputElement): AmountForms {
  const { amounts } = field.closest<HTMLElement>('[data-amounts]')!.dataset;
  return JSON.parse(amounts!) as AmountForms;
}

function withEnd([least, most]: Range, isLow: boolean, end: number | undefined): Range | undefined {
  if (end === undefined) return undefined;
  const range: Range = isLow ? [end, most] : [least, end];
  return range[0] <= range[1] ? range : undefined;
}

function isLow({ dataset }: HTMLInputElement): boolean {
  return dataset.end === 'least';
}

function faultOf(field: HTMLInputElement): HTMLElement {
  return field.ownerDocument.getElementById(field.getAttribute('aria-describedby')!)!;
}
