import {
  chosenIn,
  countOf,
  isFamily,
  optionsShown,
  parameterOf,
  shownOptions,
  type FacetId,
} from '../../domain/catalog/facets.ts';
import { askedFor, slugOf } from '../../domain/catalog/signed-tags.ts';
import { areWantedTogether, type ListedGroup } from '../../domain/tags/groups.ts';
import { copyOption, showOption, wishFor } from './options.ts';
import { setText } from './set-text.ts';
import type { CatalogView } from './state.ts';

/** A list to choose in: its options with counts, and how those chosen go together. */
export class FacetView {
  readonly id: FacetId;
  readonly #root: HTMLDetailsElement;
  readonly #model: HTMLLIElement;
  /** Whether a reader has asked to see it whole. */
  #isWhole: boolean;
  #wasChosen = false;

  constructor(root: HTMLDetailsElement) {
    this.#root = root;
    this.id = root.dataset.facet as FacetId;
    this.#model = root.querySelector('li')!.cloneNode(true) as HTMLLIElement;
    this.#isWhole = isFamily(this.id);
  }

  /** Shows all options, or the first ones again. */
  toggleWhole(): void {
    this.#isWhole = !this.#isWhole;
  }

  /** @param search a part of a name, or empty for the first options */
  show(view: CatalogView, search: string): void {
    const { id } = this;
    const { kind, facets, choice, selection, strings, format } = view;
    const options = facets.get(id) ?? [];
    const chosen = chosenIn(id, choice, options);
    // What a reader has just let go of stays until the focus goes on.
    const list = this.#root.querySelector('ul')!;
    const focused = document.activeElement?.closest('li');
    const kept = focused && list.contains(focused) ? focused.dataset.value! : '';
    const held = [...chosen.map(slugOf), kept];
    const shown = shownOptions(options, held, search, this.#isWhole ? Infinity : optionsShown);
    this.#root.hidden = shown.length === 0;
    const isNews = search !== '' || (chosen.length > 0 && !this.#wasChosen);
    if (isNews && shown.length > 0) this.#root.open = true;
    this.#wasChosen = chosen.length > 0;
    const items = this.#fill(list, shown);
    shown.forEach((option, at) => {
      const count = countOf(id, option, selection);
      const wish = wishFor(option.value, chosen);
      showOption(items[at]!, wish, {
        count: format.number(count),
        label: strings.option(option.name, strings.results(kind, count)),
        isOff: count === 0 && wish === 'any' && option.value !== kept,
      });
    });
    setText(this.#find('[data-match]'), this.#sayMatch(chosen, view));
    this.#showSum(
      options.reduce((sum, option) => sum + countOf(id, option, selection), 0),
      view,
    );
    const more = this.#find('[data-action="more"]');
    more.hidden = search !== '' || isFamily(id) || options.length <= optionsShown;
    const family = this.#root.querySelector<HTMLElement>('[data-action="family"]');
    if (family) {
      family.hidden = search !== '' || options.length < 2;
      setText(family, chosen.length < options.length ? strings.takeAll : strings.takeNone);
    }
    more.textContent = this.#isWhole ? strings.showFewer : strings.showAll(options.length);
  }

  /** Options that stay are left alone: one of them may have the focus. */
  #fill(list: Element, shown: ReturnType<typeof shownOptions>): HTMLCollectionOf<HTMLLIElement> {
    const items = list.children as HTMLCollectionOf<HTMLLIElement>;
    const isSame =
      items.length === shown.length &&
      shown.every(({ value }, at) => items[at]!.dataset.value === value);
    if (!isSame) list.replaceChildren(...shown.map((option) => copyOption(this.#model, option)));
    return items;
  }

  /** How the options that are asked for go together, where there are several. */
  #sayMatch(chosen: readonly string[], { choice, strings }: CatalogView): string {
    if (askedFor(chosen).length < 2) return '';
    const areTags = parameterOf(this.id) === 'tags';
    const areTogether = choice.match === 'all' || areWantedTogether(this.id as ListedGroup);
    return areTags && areTogether ? strings.allOfThese : strings.anyOfThese;
  }

  /** A product has one category, so that those of a family add up. */
  #showSum(sum: number, { format }: CatalogView): void {
    const place = this.#root.querySelector('[data-sum]');
    if (place) setText(place, format.number(sum));
  }

  #find(selector: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(selector)!;
  }
}
