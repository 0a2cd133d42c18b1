import type { FacetId } from '../../domain/catalog/facets.ts';
import { unpricedColumn } from '../../domain/catalog/columns.ts';
import { rangeNames } from '../../domain/catalog/filters/index.ts';
import { isNarrowed } from '../../domain/catalog/range.ts';
import { showWeights } from '../weight-controls.ts';
import { askedFor } from '../../domain/catalog/signed-tags.ts';
import { FacetView } from './facet-view.ts';
import { showRange } from './range-view.ts';
import { setText } from './set-text.ts';
import type { CatalogView } from './state.ts';

/** Draws what the panel of filters says of a catalog: options with counts, spreads, words. */
export class Panel {
  readonly #root: HTMLElement;
  readonly #facets: readonly FacetView[];

  constructor(root: HTMLElement) {
    this.#root = root;
    const lists = root.querySelectorAll<HTMLDetailsElement>('[data-facet]');
    this.#facets = Array.from(lists, (list) => new FacetView(list));
  }

  /** Shows all options of a list, or the first ones again. */
  toggleWhole(id: FacetId): void {
    this.#facets.find((facet) => facet.id === id)?.toggleWhole();
  }

  /** Shows a view, list by list. */
  *show(view: CatalogView): Generator<void, void> {
    const search = this.#root.querySelector<HTMLInputElement>('[data-find]')!.value;
    for (const facet of this.#facets) {
      facet.show(view, search);
      yield;
    }
    const isFound = this.#root.querySelector('[data-facet]:not([hidden])') !== null;
    const none = this.#root.querySelector<HTMLElement>('[data-not-found]')!;
    setText(none, isFound ? '' : none.dataset.text!);
    for (const name of rangeNames) {
      showRange(this.#root, name, view);
      yield;
    }
    this.#showUnpriced(view);
    showWeights(this.#root, view.choice.weights, view.strings.times);
    const match = this.#root.querySelector<HTMLInputElement>('input[data-parameter="match"]')!;
    match.disabled = askedFor(view.choice.tags).length < 2;
  }

  #showUnpriced({ choice, columns, selection, format }: CatalogView): void {
    if (!columns.priceScale) return;
    const unpriced = selection.counts.price[unpricedColumn]!;
    const keep = this.#root.querySelector<HTMLInputElement>('input[data-parameter="unpriced"]')!;
    keep.disabled = !isNarrowed(choice.price) || unpriced === 0;
    this.#root.querySelector('[data-unpriced]')!.textContent = format.number(unpriced);
  }
}
