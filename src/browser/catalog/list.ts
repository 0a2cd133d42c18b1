import { fetchOnce } from '../fetch-once.ts';
import { drawPaging } from './paging.ts';
import { drawResults, fillVerdicts, type Verdicts } from './results.ts';
import type { CatalogView } from './state.ts';

/** Gives a template of the catalog by name. */
export type ModelOf = (name: string) => HTMLTemplateElement;

/** The list of a catalog: the one that the page came with, or what a reader has asked for. */
export class ResultList {
  readonly #root: HTMLElement;
  readonly #modelOf: ModelOf;
  readonly #built: readonly Node[];
  readonly #loadVerdicts: () => Promise<Verdicts>;
  #verdicts: Verdicts | undefined;
  #isBuilt = true;
  #drawn: Element | undefined;

  /** @param verdicts address of the sentences that cards show */
  constructor(root: HTMLElement, modelOf: ModelOf, verdicts: string) {
    this.#root = root;
    this.#modelOf = modelOf;
    this.#built = [...root.childNodes];
    this.#loadVerdicts = fetchOnce<Verdicts>(verdicts);
  }

  show(view: CatalogView): void {
    if (view.isAsBuilt) {
      if (!this.#isBuilt) this.#root.replaceChildren(...this.#built);
      this.#isBuilt = true;
      return;
    }
    this.#isBuilt = false;
    const { choice, page, pages, strings, addressOf } = view;
    if (view.onPage.length === 0) {
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
    const results = drawResults(this.#drawn, models, view, this.#verdicts);
    const paging = drawPaging(this.#modelOf('paging'), page, pages, address, strings);
    this.#drawn = results;
    if (results.parentNode !== this.#root) this.#root.replaceChildren(results);
    while (results.nextSibling) results.nextSibling.remove();
    results.after(...paging);
    if (choice.view === 'cards' && !this.#verdicts) void this.#fill();
  }

  /** The sentences are more than the index: they come when cards are first drawn. */
  async #fill(): Promise<void> {
    try {
      this.#verdicts = await this.#loadVerdicts();
      // Meanwhile the list that the page came with may be back: it has its own.
      if (!this.#isBuilt) fillVerdicts(this.#root, this.#verdicts);
    } catch (error) {
      // Cards are whole without; the next ones try again.
      console.error(error);
    }
  }
}
