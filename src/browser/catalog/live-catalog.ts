import type { Choice, ParameterName } from '../../domain/catalog/choice.ts';
import type { FacetId } from '../../domain/catalog/facets.ts';
import type { CatalogIndex } from '../../domain/catalog/index-file.ts';
import type { Kind } from '../../domain/kinds.ts';
import { directionOf, type SortKey } from '../../domain/catalog/sorting.ts';
import { equalWeights } from '../../domain/catalog/weights.ts';
import { loadWords } from '../../i18n/load.ts';
import { fetchOnce } from '../fetch-once.ts';
import { leadSwitchTo } from '../language-switch.ts';
import { pageLanguage } from '../page-language.ts';
import { showBar } from './bar.ts';
import { withoutChip, withoutChips } from './chips.ts';
import { readControl, showChoice, undo, type Control } from './controls.ts';
import { ResultList } from './list.ts';
import { pageOfLink } from './paging.ts';
import { Panel } from './panel.ts';
import { CatalogState, type CatalogView } from './state.ts';
import type { ValueMap } from './value-map.ts';

/**
 * Makes a listing a catalog: filters, sorts, weighs and maps it at the reader's. The list that the
 * page came with stays until something is chosen, and comes back when nothing is.
 */
class LiveCatalog extends HTMLElement {
  readonly #language = pageLanguage();
  #state: Promise<CatalogState | undefined> | undefined;
  #panel!: Panel;
  #list!: ResultList;
  #map: ValueMap | undefined;
  #view: CatalogView | undefined;
  #frame = 0;
  /** The control that the last entry of the history came from. */
  #pushedBy: Control | undefined;

  connectedCallback(): void {
    this.#panel = new Panel(this.#find('[data-panel]'));
    this.#list = new ResultList(
      this.#find('[data-list]'),
      (name) => this.#model(name),
      this.dataset.verdicts!,
    );
    this.addEventListener('input', (event) => void this.#hear(event));
    this.addEventListener('change', (event) => void this.#remember(event));
    this.addEventListener('click', (event) => void this.#press(event));
    this.#find('dialog').addEventListener('close', () => {
      this.#find('aside').append(this.#find('[data-panel]'));
    });
    addEventListener('popstate', () => void this.#readAddress());
    if (location.search !== '') void this.#start();
    else this.#startSoon();
  }

  #find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }

  #model(name: string): HTMLTemplateElement {
    return this.#find<HTMLTemplateElement>(`template[data-template="${name}"]`);
  }

  /** Shows what the address asks for. */
  async #start(): Promise<void> {
    this.#schedule(await this.#load());
  }

  /** Fetches the index when the browser has nothing better to do, or at the first touch. */
  #startSoon(): void {
    const start = () => void this.#start();
    this.addEventListener('pointerdown', start, { once: true });
    this.addEventListener('focusin', start, { once: true });
    if (isSavingData()) return;
    if ('requestIdleCallback' in window) requestIdleCallback(start);
    else setTimeout(start, 500);
  }

  /** @returns undefined where the index can't be had, which the page then says */
  #load(): Promise<CatalogState | undefined> {
    return (this.#state ??= this.#fetch());
  }

  async #fetch(): Promise<CatalogState | undefined> {
    const list = this.#find('[data-list]');
    list.ariaBusy = 'true';
    try {
      const [index, words] = await Promise.all([
        fetchOnce<CatalogIndex>(this.dataset.index!)(),
        loadWords('catalog', this.#language),
      ]);
      const state = new CatalogState(this.dataset.kind as Kind, this.#language, index, words);
      // Also when it comes late, after a failure: what the address asks for is not forgotten.
      state.readAddress(location.search);
      return state;
    } catch (error) {
      console.error(error);
      this.#find('[data-ignored]').textContent = this.dataset.failed!;
      // Another touch tries again.
      this.#state = undefined;
      return undefined;
    } finally {
      list.ariaBusy = 'false';
    }
  }

  async #readAddress(): Promise<void> {
    const state = await this.#load();
    state?.readAddress(location.search);
    this.#pushedBy = undefined;
    this.#schedule(state);
  }

  /** A control moves: the view follows at once. */
  async #hear({ target }: Event): Promise<void> {
    const state = await this.#load();
    if (!isControl(target)) return;
    if (!state) return undo(target);
    state.choose(readControl(state, target));
    this.#schedule(state);
  }

  /** A control has been moved: the address follows. Steps of one slider or day are one entry. */
  async #remember({ target }: Event): Promise<void> {
    const state = await this.#load();
    if (!state || !isControl(target)) return;
    const isInSteps = target.type === 'range' || target.type === 'date';
    const isWritten = writeHistory(state, isInSteps && target === this.#pushedBy);
    if (isWritten) this.#pushedBy = target;
  }

  #choose(state: CatalogState, choice: Choice): void {
    state.choose(choice);
    this.#pushedBy = undefined;
    writeHistory(state, false);
    this.#draw(state);
  }

  async #press(event: Event): Promise<void> {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('[data-list] nav a');
    const button = event.target.closest<HTMLElement>('[data-action]');
    const isTurning = link !== null && isPlain(event);
    if (isTurning) event.preventDefault();
    if (!isTurning && !button) return;
    if (button && this.#openOrClose(button.dataset.action)) return;
    const state = await this.#load();
    // The pages that the site was built with are there without an index.
    if (!state && isTurning) return location.assign(link.href);
    if (!state) return;
    if (isTurning) {
      this.#choose(state, { ...state.choice, page: pageOfLink(link) });
      this.#find('.results').scrollIntoView();
      this.#find('[data-count]').focus({ preventScroll: true });
    } else this.#act(state, button!);
  }

  /** The sheet opens and closes without an index too. */
  #openOrClose(action: string | undefined): boolean {
    const dialog = this.#find<HTMLDialogElement>('dialog');
    if (action === 'open-filters') {
      this.#find('[data-sheet]').append(this.#find('[data-panel]'));
      dialog.showModal();
    } else if (action === 'close-filters') dialog.close();
    else return false;
    return true;
  }

  #act(state: CatalogState, button: HTMLElement): void {
    const choice = { ...state.choice, page: 1 };
    switch (button.dataset.action) {
      case 'reverse':
        return this.#choose(state, { ...choice, order: reversed(choice) });
      case 'sort': {
        const sort = button.closest('th')!.dataset.key as SortKey;
        const order = sort === choice.sort ? reversed(choice) : undefined;
        return this.#choose(state, { ...choice, sort, order });
      }
      case 'map':
        return this.#choose(state, { ...choice, map: choice.map ? undefined : 'overall' });
      case 'reset-weights':
        this.#choose(state, { ...choice, weights: equalWeights });
        // The button is gone, the sliders stay.
        return this.#find('[data-weights] summary').focus();
      case 'clear':
        this.#choose(state, withoutChips(choice));
        return this.#find('[data-count]').focus();
      case 'remove': {
        const parameter = button.dataset.chip as ParameterName;
        const item = button.getAttribute('value') ?? undefined;
        this.#choose(state, withoutChip(choice, { parameter, item }));
        return this.#find('[data-count]').focus();
      }
      case 'more': {
        const facet = button.closest<HTMLElement>('[data-facet]')!;
        this.#panel.toggleWhole(facet.dataset.facet as FacetId);
        return this.#draw(state);
      }
    }
  }

  /** Draws before the next frame, however many changes come until then. */
  #schedule(state: CatalogState | undefined): void {
    if (state) this.#frame ||= requestAnimationFrame(() => this.#draw(state));
  }

  #draw(state: CatalogState): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const view = state.view();
    this.#view = view;
    showChoice(this, view);
    this.#panel.show(view);
    showBar(this, view);
    leadSwitchTo(state.addressElsewhere);
    this.#list.show(view);
    void this.#showMap(view);
  }

  /** The map and the library it is drawn with come when it is first opened. */
  async #showMap(view: CatalogView): Promise<void> {
    const section = this.querySelector<HTMLElement>('[data-map]');
    if (!section) return;
    section.hidden = view.choice.map === undefined;
    if (section.hidden) return;
    const { ValueMap } = await import('./value-map.ts');
    this.#map ??= new ValueMap(section, (name) => this.#model(name));
    // While the library came the reader may have gone on.
    if (this.#view === view) this.#map.show(view);
  }
}

/** @returns whether there was anything to write: the address may say it already */
function writeHistory({ address }: CatalogState, replaces: boolean): boolean {
  if (address === location.search) return false;
  const path = location.pathname + address;
  if (replaces) history.replaceState(null, '', path);
  else history.pushState(null, '', path);
  return true;
}

function reversed(choice: Choice) {
  return directionOf(choice) === 'ascending' ? 'descending' : 'ascending';
}

function isControl(target: EventTarget | null): target is Control {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}

/** Whether a reader has asked for little to be fetched, where the browser tells. */
function isSavingData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** Whether a click asks for nothing but the link: no new tab or window. */
function isPlain(event: Event): boolean {
  return (
    event instanceof MouseEvent &&
    !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
  );
}

customElements.define('live-catalog', LiveCatalog);
