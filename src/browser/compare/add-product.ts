import { mostCompared, parseComparedQuery } from '../../domain/compare/refs.ts';
import { comparedKind } from '../../domain/kinds.ts';
import type { NamedReview } from '../../domain/search/read-names.ts';
import { loadWords } from '../../i18n/load.ts';
import { urls } from '../../urls.ts';
import { keepView } from '../measurements/keep-view.ts';
import { pageLanguage } from '../page-language.ts';
import type { Library } from '../search/library.ts';
import { currentTray, toggle } from './tray-store.ts';
import { holds } from './tray.ts';
import { say } from './tray-words.ts';

/** A field that adds a product to the comparison by its name; the address then shows it. */
class AddProduct extends HTMLElement {
  readonly #language = pageLanguage();

  connectedCallback(): void {
    const input = this.querySelector('input')!;
    this.addEventListener('choose', (event) => {
      event.preventDefault();
      void this.#add(input, event.detail);
    });
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#add(input);
    });
  }

  async #add(input: HTMLInputElement, chosen?: NamedReview): Promise<void> {
    const remark = await this.#tryToAdd(input.value, chosen);
    this.querySelector('[data-slot="remark"]')!.textContent = remark ?? '';
    if (remark !== undefined) return;
    input.value = '';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** @returns why it can't be added, or undefined where it was */
  async #tryToAdd(text: string, chosen: NamedReview | undefined): Promise<string | undefined> {
    const { strings } = await loadWords('compare', this.#language);
    const search = await loadSearch().catch(() => undefined);
    if (!search) return strings.noNames;
    const { library, meantBy } = search;
    const review = chosen ?? (await meantBy(library, text, comparedKind));
    if (!review) return strings.noSuchProduct(text);
    const { ref, name } = review;
    const { first, weights } = comparedHere(library);
    if (first.includes(ref)) return strings.alreadyThere(name);
    if (first.length >= mostCompared) return say('full');
    history.pushState(null, '', keepView(urls.compare(this.#language, [...first, ref], weights)));
    // A full tray of other products would refuse, and say so of what has been done.
    const tray = currentTray();
    if (!holds(tray, ref) && tray.length < mostCompared) toggle({ ref, name });
    dispatchEvent(new PopStateEvent('popstate'));
    return undefined;
  }
}

/** The search, which most readers of a comparison never need. */
async function loadSearch() {
  const [{ loadLibrary }, { meantBy }] = await Promise.all([
    import('../search/library.ts'),
    import('../search/suggest.ts'),
  ]);
  return { library: await loadLibrary(), meantBy };
}

/** What the address compares. Only products that there are take a place. */
function comparedHere({ reviews }: Library) {
  const there = new Set(reviews.filter(({ kind }) => kind === comparedKind).map(({ ref }) => ref));
  const { refs, leftOut, weights } = parseComparedQuery(location.search);
  return { first: [...refs, ...leftOut].filter((ref) => there.has(ref)), weights };
}

customElements.define('add-product', AddProduct);
