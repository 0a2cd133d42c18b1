import type { CatalogIndex } from '../../domain/catalog/index-file.ts';
import { readSlug } from '../../domain/names/short-slug.ts';
import { mostCompared, parseComparedQuery } from '../../domain/compare/refs.ts';
import { findName } from '../../domain/names/find.ts';
import { loadWords } from '../../i18n/load.ts';
import { urls } from '../../urls.ts';
import { fetchOnce } from '../fetch-once.ts';
import { pageLanguage } from '../page-language.ts';
import { currentTray, toggle } from './tray-store.ts';
import { holds } from './tray.ts';
import { say } from './tray-words.ts';

/** A field that adds a product to the comparison by its name; the address then shows it. */
class AddProduct extends HTMLElement {
  readonly #language = pageLanguage();
  #index!: () => Promise<CatalogIndex>;

  connectedCallback(): void {
    this.#index = fetchOnce<CatalogIndex>(this.dataset.index!);
    const input = this.querySelector('input')!;
    input.addEventListener('focus', () => void this.#suggest(), { once: true });
    this.querySelector('form')!.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#add(input);
    });
  }

  async #suggest(): Promise<void> {
    try {
      const { names } = await this.#index();
      this.querySelector('datalist')!.replaceChildren(...names.map((name) => new Option(name)));
    } catch (error) {
      // The field works without suggestions; adding says what is wrong.
      console.error(error);
    }
  }

  async #add(input: HTMLInputElement): Promise<void> {
    const remark = await this.#tryToAdd(input.value);
    this.querySelector('[role="status"]')!.textContent = remark ?? '';
    if (remark === undefined) input.value = '';
  }

  /** @returns why it can't be added, or undefined where it was */
  async #tryToAdd(text: string): Promise<string | undefined> {
    const { strings } = await loadWords('compare', this.#language);
    const index = await this.#index().catch(() => undefined);
    if (!index) return strings.noNames;
    const at = findName(text, index.names);
    if (at === undefined) return strings.noSuchProduct(text);
    const name = index.names[at]!;
    const ref = readSlug(index.refs[at]!, name);
    // Products that there are: what else the address names takes no place.
    const there = new Set(index.refs.map((text, at) => readSlug(text, index.names[at]!)));
    const { refs: first, leftOut, weights } = parseComparedQuery(location.search);
    const refs = [...first, ...leftOut].filter((one) => there.has(one));
    if (refs.includes(ref)) return strings.alreadyThere(name);
    if (refs.length >= mostCompared) return say('full');
    history.pushState(null, '', urls.compare(this.#language, [...refs, ref], weights));
    // A full tray of other products would refuse, and say so of what has been done.
    const tray = currentTray();
    if (!holds(tray, ref) && tray.length < mostCompared) toggle({ ref, name });
    dispatchEvent(new PopStateEvent('popstate'));
    return undefined;
  }
}

customElements.define('add-product', AddProduct);
