import {
  chosenIn,
  countOf,
  optionsShown,
  shownOptions,
  type FacetId,
  type FacetOption,
} from '../../domain/catalog/facets.ts';
import { unpricedColumn } from '../../domain/catalog/columns.ts';
import { rangeNames } from '../../domain/catalog/filters/index.ts';
import { isNarrowed } from '../../domain/catalog/range.ts';
import { showWeights } from '../weight-controls.ts';
import { showRange } from './range-view.ts';
import { setText } from './set-text.ts';
import type { CatalogView } from './state.ts';

/** Draws what the panel of filters says of a catalog: options with counts, spreads, words. */
export class Panel {
  readonly #root: HTMLElement;
  readonly #option: HTMLLIElement;
  /** Lists that a reader has asked to see whole. */
  readonly #whole = new Set<FacetId>();

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#option = root.querySelector('[data-facet] li')!.cloneNode(true) as HTMLLIElement;
  }

  /** Shows all options of a list, or the first ones again. */
  toggleWhole(id: FacetId): void {
    if (!this.#whole.delete(id)) this.#whole.add(id);
  }

  show(view: CatalogView): void {
    const search = this.#root.querySelector<HTMLInputElement>('[data-find]')!.value;
    for (const details of this.#root.querySelectorAll<HTMLDetailsElement>('[data-facet]')) {
      this.#showFacet(details, view, search);
    }
    const isFound = this.#root.querySelector('[data-facet]:not([hidden])') !== null;
    const none = this.#root.querySelector<HTMLElement>('[data-not-found]')!;
    setText(none, isFound ? '' : none.dataset.text!);
    for (const name of rangeNames) showRange(this.#root, name, view);
    this.#showUnpriced(view);
    showWeights(this.#root, view.choice.weights, view.strings.times);
    const match = this.#root.querySelector<HTMLInputElement>('input[data-parameter="match"]')!;
    match.disabled = view.choice.tags.length < 2;
  }

  #showFacet(details: HTMLDetailsElement, view: CatalogView, search: string): void {
    const id = details.dataset.facet as FacetId;
    const options = view.facets.get(id) ?? [];
    const chosen = chosenIn(id, view.choice);
    const isWhole = this.#whole.has(id);
    // What a reader has just unticked stays until the focus goes on.
    const list = details.querySelector('ul')!;
    const focused = list.contains(document.activeElement) && document.activeElement;
    const kept = focused ? [...chosen, (focused as HTMLInputElement).value] : chosen;
    const shown = shownOptions(options, kept, search, isWhole ? Infinity : optionsShown);
    details.hidden = shown.length === 0;
    if (search !== '' && shown.length > 0) details.open = true;
    const isSame =
      list.childElementCount === shown.length &&
      shown.every(({ value }, at) => inputOf(list.children[at]!).value === value);
    if (!isSame) list.replaceChildren(...shown.map((option) => this.#makeOption(id, option)));
    shown.forEach((option, at) => {
      const item = list.children[at]!;
      const input = inputOf(item);
      const count = countOf(id, option, view.selection);
      input.checked = chosen.includes(option.value);
      input.disabled = count === 0 && !input.checked && input !== focused;
      item.querySelector('.count')!.textContent = view.format.number(count);
    });
    const more = details.querySelector<HTMLButtonElement>('[data-action="more"]')!;
    more.hidden = search !== '' || options.length <= optionsShown;
    more.textContent = isWhole ? view.strings.showFewer : view.strings.showAll(options.length);
  }

  #makeOption(id: FacetId, { value, name }: FacetOption): HTMLLIElement {
    const item = this.#option.cloneNode(true) as HTMLLIElement;
    const input = inputOf(item);
    input.dataset.parameter = id === 'company' ? 'company' : 'tags';
    input.value = value;
    item.querySelector('.label')!.textContent = name;
    return item;
  }

  #showUnpriced({ choice, columns, selection, format }: CatalogView): void {
    if (!columns.priceScale) return;
    const unpriced = selection.counts.price[unpricedColumn]!;
    const keep = this.#root.querySelector<HTMLInputElement>('input[data-parameter="unpriced"]')!;
    keep.disabled = !isNarrowed(choice.price) || unpriced === 0;
    this.#root.querySelector('[data-unpriced]')!.textContent = format.number(unpriced);
  }
}

function inputOf(item: Element): HTMLInputElement {
  return item.querySelector('input')!;
}
