import type { Choice } from '../../domain/catalog/choice.ts';
import type { FacetId } from '../../domain/catalog/facets.ts';
import { leadSwitchTo } from '../language-switch.ts';
import { once } from '../once.ts';
import { pageLanguage } from '../page-language.ts';
import { actionOf } from './actions.ts';
import { AddressBar } from './address-bar.ts';
import { showBar, showLeaveOut } from './bar.ts';
import { isControl, readControl, showChoice, undo } from './controls.ts';
import { FilterSheet } from './filter-sheet.ts';
import { ResultList } from './list.ts';
import { loadState } from './load-state.ts';
import { pageOfLink, pressedPage } from './paging.ts';
import { isPriceField, judgePriceField } from './price-fields.ts';
import { Panel } from './panel.ts';
import type { CatalogState, CatalogView } from './state.ts';
import { SteppedDrawing } from './stepped-drawing.ts';
import type { LiveValueMap } from './live-value-map.ts';
import { callWhenIdle } from './when-idle.ts';

/**
 * Makes a listing a catalog: filters, sorts, weighs and maps it at the reader's. The list that the
 * page came with stays until something is chosen, and comes back when nothing is.
 */
class LiveCatalog extends HTMLElement {
  readonly #fetch = once(() => loadState(this, pageLanguage(), this.#find('[data-list]')));
  readonly #addressBar = new AddressBar();
  readonly #drawing = new SteppedDrawing();
  #panel!: Panel;
  #sheet!: FilterSheet;
  #list!: ResultList;
  #map: LiveValueMap | undefined;
  #view: CatalogView | undefined;

  connectedCallback(): void {
    const panel = this.#find('[data-panel]');
    this.#panel = new Panel(panel);
    this.#sheet = new FilterSheet(this.#find('dialog'), panel, this.#addressBar);
    this.#list = new ResultList(this.#find('[data-list]'), (name) => this.#model(name), {
      name: this.dataset.verdicts!,
      size: Number(this.dataset.verdictsSize),
    });
    this.addEventListener('input', (event) => void this.#hear(event));
    this.addEventListener('change', (event) => void this.#remember(event));
    this.addEventListener('click', (event) => void this.#press(event));
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
    callWhenIdle(start);
  }

  /** @returns undefined where the index can't be had, which the page then says */
  async #load(): Promise<CatalogState | undefined> {
    try {
      return await this.#fetch();
    } catch (error) {
      console.error(error);
      this.#find('[data-ignored]').textContent = this.dataset.failed!;
      return undefined;
    }
  }

  async #readAddress(): Promise<void> {
    const wasOpen = this.#sheet.closeByBack();
    const state = await this.#load();
    // What was chosen in the sheet stays chosen, and is an entry of its own.
    if (wasOpen && state) return this.#addressBar.push(state);
    state?.readAddress(location.search);
    this.#addressBar.leave();
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
    if (isPriceField(target))
      judgePriceField(target as HTMLInputElement, state.choice, state.words);
    if (['range', 'date', 'number'].includes(target.type)) this.#addressBar.pushStep(state, target);
    else this.#addressBar.push(state);
  }

  #choose(state: CatalogState, choice: Choice): void {
    state.choose(choice);
    this.#addressBar.push(state);
    this.#draw(state);
  }

  async #press(event: MouseEvent): Promise<void> {
    if (!(event.target instanceof Element)) return;
    const link = pressedPage(event, event.target);
    if (link) {
      event.preventDefault();
      return this.#turn(link);
    }
    const button = event.target.closest<HTMLElement>('[data-action]');
    // The sheet opens and closes without an index too.
    if (!button || this.#sheet.act(button.dataset.action)) return;
    const state = await this.#load();
    if (state) this.#act(state, button);
  }

  async #turn(link: HTMLAnchorElement): Promise<void> {
    const state = await this.#load();
    // The pages that the site was built with are there without an index.
    if (!state) return location.assign(link.href);
    this.#choose(state, { ...state.choice, page: pageOfLink(link) });
    this.#find('.results').scrollIntoView();
    this.#find('[data-count]').focus({ preventScroll: true });
  }

  #act(state: CatalogState, button: HTMLElement): void {
    if (button.dataset.action === 'more') {
      const facet = button.closest<HTMLElement>('[data-facet]')!;
      this.#panel.toggleWhole(facet.dataset.facet as FacetId);
      return this.#draw(state);
    }
    const action = actionOf(button);
    if (!action) return;
    this.#choose(state, action.choose({ ...state.choice, page: 1 }, button));
    if (action.focus) this.#find(action.focus).focus();
  }

  /** Draws before the next frame, however many changes come until then. */
  #schedule(state: CatalogState | undefined): void {
    if (state) this.#drawing.schedule(() => this.#steps(state));
  }

  #draw(state: CatalogState): void {
    this.#drawing.start(() => this.#steps(state));
  }

  /** What a reader has asked for comes first, what it does to the filters before what is out of sight. */
  *#steps(state: CatalogState): Generator<void, void> {
    // Between two steps a reader may type on, so the controls show the choice of now.
    showChoice(this, state);
    const view = state.view();
    this.#view = view;
    yield;
    showBar(this, view);
    leadSwitchTo(state.addressElsewhere);
    yield;
    const list = this.#list.show(view);
    list.next();
    yield;
    showLeaveOut(this, view);
    yield;
    yield* this.#panel.show(view);
    void this.#showMap(view);
    yield;
    yield* list;
  }

  /** The map and the library it is drawn with come when it is first opened. */
  async #showMap(view: CatalogView): Promise<void> {
    const section = this.querySelector<HTMLElement>('[data-map]');
    if (!section) return;
    if (view.choice.map === undefined) {
      section.hidden = true;
      return;
    }
    const { LiveValueMap } = await import('./live-value-map.ts');
    // While the library came the reader may have gone on.
    if (this.#view !== view) return;
    section.hidden = false;
    this.#map ??= new LiveValueMap(section, (name) => this.#model(name));
    this.#map.show(view);
  }
}

customElements.define('live-catalog', LiveCatalog);
