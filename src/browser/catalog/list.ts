import { itemAt } from '../../domain/catalog/item.ts';
import { drawPaging } from './paging.ts';
import { cutResults, drawResults, fillVerdict, placeFor } from './results.ts';
import type { CatalogView } from './state.ts';
import { Verdicts, type VerdictFiles } from './verdicts.ts';

/** Gives a template of the catalog by name. */
export type ModelOf = (name: string) => HTMLTemplateElement;

/** How many results are drawn in a step, about as many as a phone or a laptop shows. */
const atOnce = 8;

/** The list of a catalog: the one that the page came with, or what a reader has asked for. */
export class ResultList {
  readonly #root: HTMLElement;
  readonly #modelOf: ModelOf;
  readonly #built: readonly Node[];
  readonly #files: VerdictFiles;
  #verdicts: Verdicts | undefined;
  /** Cards in sight, or less than a screen away, get their sentences. */
  readonly #sight = new IntersectionObserver(
    (entries) => {
      const cards = entries.filter((entry) => entry.isIntersecting).map(({ target }) => target);
      void this.#fill(cards as HTMLElement[]);
    },
    { rootMargin: '100% 0%' },
  );
  #isBuilt = true;
  #drawn: Element | undefined;

  /** @param files of the sentences that cards show */
  constructor(root: HTMLElement, modelOf: ModelOf, files: VerdictFiles) {
    this.#root = root;
    this.#modelOf = modelOf;
    this.#built = [...root.childNodes];
    this.#files = files;
  }

  /** Draws a view: after the first step a reader sees the first results. */
  *show(view: CatalogView): Generator<void, void> {
    this.#sight.disconnect();
    // The place of what is not drawn yet is kept, so that nobody is scrolled away from it.
    this.#root.style.minBlockSize = `${this.#root.offsetHeight}px`;
    yield* this.#draw(view);
    this.#root.style.minBlockSize = '';
  }

  *#draw(view: CatalogView): Generator<void, void> {
    if (view.isAsBuilt) {
      if (!this.#isBuilt) this.#root.replaceChildren(...this.#built);
      this.#isBuilt = true;
      return;
    }
    this.#isBuilt = false;
    const { choice, columns, onPage, page, pages, strings, addressOf } = view;
    if (onPage.length === 0) {
      const none = document.createElement('p');
      none.textContent = strings.none;
      return this.#root.replaceChildren(none);
    }
    const models = {
      cards: this.#modelOf('cards'),
      table: this.#modelOf('table'),
      published: this.#modelOf('published'),
    };
    const address = (one: number) => addressOf(one) || location.pathname;
    const verdicts = (this.#verdicts ??= new Verdicts(columns, this.#files));
    const place = placeFor(this.#drawn, models, view, verdicts);
    const paging = drawPaging(this.#modelOf('paging'), page, pages, address, strings);
    this.#drawn = place.root;
    cutResults(place, onPage.length);
    for (let first = 0; first < onPage.length; first += atOnce) {
      const reviews = [...onPage.subarray(first, first + atOnce)];
      const items = reviews.map((review) => itemAt(columns, review, view.ownTenths));
      drawResults(place, items, first);
      if (first === 0) this.#attach(place.root, paging);
      yield;
    }
    if (choice.view === 'cards') this.#watch(place.list.children, verdicts);
  }

  /** What is there already stays: something in it may have the focus. */
  #attach(results: Element, paging: readonly Element[]): void {
    if (results.parentNode !== this.#root) this.#root.replaceChildren(results);
    while (results.nextSibling) results.nextSibling.remove();
    results.after(...paging);
  }

  /** The sentences are more than the index: only those come that are read. */
  #watch(cards: Iterable<Element>, verdicts: Verdicts): void {
    for (const card of cards as Iterable<HTMLElement>) {
      if (verdicts.of(Number(card.dataset.review)) === undefined) this.#sight.observe(card);
    }
  }

  async #fill(cards: readonly HTMLElement[]): Promise<void> {
    const verdicts = this.#verdicts!;
    for (const card of cards) this.#sight.unobserve(card);
    try {
      await verdicts.load(cards.map(({ dataset }) => Number(dataset.review)));
    } catch (error) {
      // Cards are whole without; the next ones try again.
      console.error(error);
    }
    // Meanwhile a card may show another review: it gets what is known of that.
    for (const card of cards) fillVerdict(card, verdicts);
  }
}
