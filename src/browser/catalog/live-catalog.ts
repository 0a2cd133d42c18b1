import { readAddress, writeAddress, type Ignored } from '../../domain/catalog/address.ts';
import {
  directionOf,
  nothingChosen,
  settled,
  type Choice,
  type SortKey,
} from '../../domain/catalog/choice.ts';
import { readColumns, type Columns } from '../../domain/catalog/columns.ts';
import { facetsOf, type FacetId, type Facets } from '../../domain/catalog/facets.ts';
import type { CatalogIndex } from '../../domain/catalog/index-file.ts';
import { order } from '../../domain/catalog/order.ts';
import { ownTenths } from '../../domain/catalog/own-overall.ts';
import { select } from '../../domain/catalog/selection.ts';
import { isLanguage, type Language } from '../../domain/languages.ts';
import type { Kind } from '../../domain/kinds.ts';
import { listingSize } from '../../domain/paging.ts';
import { equalWeights, isOwn } from '../../domain/weights.ts';
import { liveStringsOf } from '../../i18n/live/index.ts';
import { chipsOf, withoutChips } from './chips.ts';
import { readControl, showChoice, type Control } from './controls.ts';
import { drawPaging } from './paging.ts';
import { Panel } from './panel.ts';
import { drawResults, fillVerdicts, type Verdicts } from './results.ts';
import type { ValueMap } from './value-map.ts';
import type { CatalogView } from './view.ts';

const tableSize = 100;

/**
 * Makes a listing a catalog: filters, sorts, weighs and maps it at the reader's. The list that the
 * page came with stays until something is chosen, and comes back when nothing is.
 */
class LiveCatalog extends HTMLElement {
  #language: Language = 'en';
  #kind: Kind = 'product';
  #choice: Choice = nothingChosen;
  #ignored: readonly Ignored[] = [];
  #columns: Columns | undefined;
  #facets: Facets = new Map();
  #loading: Promise<boolean> | undefined;
  #verdicts: Verdicts | undefined;
  #panel: Panel | undefined;
  #still: Node[] = [];
  #isDrawn = false;
  #map: ValueMap | undefined;
  #view: CatalogView | undefined;
  #frame = 0;
  /** The slider that the last entry of the history came from. */
  #pushedBy: Control | undefined;

  connectedCallback(): void {
    const { lang } = document.documentElement;
    if (isLanguage(lang)) this.#language = lang;
    this.#kind = this.dataset.kind as Kind;
    this.#panel = new Panel(this.#find<HTMLFormElement>('form'));
    this.#still = [...this.#find('[data-list]').childNodes];
    this.addEventListener('input', (event) => void this.#hear(event));
    this.addEventListener('change', (event) => void this.#remember(event));
    this.addEventListener('click', (event) => void this.#press(event));
    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('toggle', () => this.#schedule(), { capture: true });
    this.#find('dialog').addEventListener('close', () => {
      this.#find('aside').append(this.#find('form'));
    });
    addEventListener('popstate', () => void this.#readAddress());
    if (location.search !== '') void this.#readAddress();
    else this.#loadSoon();
  }

  #find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    return this.querySelector<Found>(selector)!;
  }

  /** Fetches the index when the browser has nothing better to do, or at the first touch. */
  #loadSoon(): void {
    const load = () => void this.#load();
    this.addEventListener('pointerdown', load, { once: true });
    this.addEventListener('focusin', load, { once: true });
    const isSaving = 'connection' in navigator && isSavingData(navigator.connection);
    if (isSaving) return;
    if ('requestIdleCallback' in window) requestIdleCallback(load);
    else setTimeout(load, 500);
  }

  /** @returns whether the index is there */
  #load(): Promise<boolean> {
    return (this.#loading ??= this.#fetch());
  }

  async #fetch(): Promise<boolean> {
    const list = this.#find('[data-list]');
    list.ariaBusy = 'true';
    try {
      this.#columns = readColumns(await fetchJson<CatalogIndex>(this.dataset.index!));
      this.#facets = facetsOf(this.#columns);
      this.#schedule();
      return true;
    } catch (error) {
      console.error(error);
      this.#find('[data-ignored]').textContent = liveStringsOf(this.#language).catalog.failed;
      // Another touch tries again.
      this.#loading = undefined;
      return false;
    } finally {
      list.ariaBusy = 'false';
    }
  }

  async #readAddress(): Promise<void> {
    if (!(await this.#load())) return;
    const { tags, companies } = this.#columns!;
    const { choice, ignored } = readAddress(location.search, {
      kind: this.#kind,
      tags: new Set(tags.map(({ slug }) => slug)),
      companies: new Set(companies.map(({ ref }) => ref)),
    });
    this.#choice = choice;
    this.#ignored = ignored;
    this.#pushedBy = undefined;
    this.#schedule();
  }

  /** A control moves: the view follows at once. */
  async #hear({ target }: Event): Promise<void> {
    if (!isControl(target) || !(await this.#load())) return;
    this.#choice = readControl(this.#choice, target, this.#columns!);
    this.#ignored = [];
    this.#schedule();
  }

  /** A control has been moved: the address follows. Steps of one slider are one entry. */
  async #remember({ target }: Event): Promise<void> {
    if (!isControl(target) || !(await this.#load())) return;
    this.#write(target.type === 'range' && target === this.#pushedBy);
    this.#pushedBy = target;
  }

  #write(replaces = false): void {
    const address = location.pathname + writeAddress(this.#choice);
    if (address === location.pathname + location.search) return;
    if (replaces) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  }

  #choose(choice: Choice): void {
    this.#choice = settled(choice);
    this.#ignored = [];
    this.#pushedBy = undefined;
    this.#write();
    this.#schedule();
  }

  async #press(event: Event): Promise<void> {
    if (!(event.target instanceof Element)) return;
    const link = event.target.closest<HTMLAnchorElement>('[data-list] nav a');
    if (link?.search && isPlain(event)) {
      event.preventDefault();
      this.#choose({ ...this.#choice, page: pageOf(link) });
      this.#find('.results').scrollIntoView();
      this.#find('[data-count]').focus({ preventScroll: true });
      return;
    }
    const button = event.target.closest<HTMLElement>('[data-action]');
    if (!button || !this.contains(button) || !(await this.#load())) return;
    this.#act(button);
  }

  #act(button: HTMLElement): void {
    const choice = { ...this.#choice, page: 1 };
    switch (button.dataset.action) {
      case 'reverse':
        return this.#choose({ ...choice, direction: reversed(choice) });
      case 'sort': {
        const sort = button.closest('th')!.dataset.key as SortKey;
        const direction = sort === choice.sort ? reversed(choice) : undefined;
        this.#choose({ ...choice, sort, direction });
        // The table is drawn anew: the heading that was pressed keeps the focus.
        return this.#draw().querySelector<HTMLElement>(`[data-key="${sort}"] button`)?.focus();
      }
      case 'map':
        return this.#choose({ ...choice, map: choice.map ? undefined : 'overall' });
      case 'reset-weights':
        return this.#choose({ ...choice, weights: equalWeights });
      case 'clear':
        this.#choose(withoutChips(choice));
        return this.#find('[data-count]').focus();
      case 'remove': {
        const at = [...this.#find('[data-chips]').children].indexOf(button.closest('li')!);
        this.#choose(this.#chips()[at]!.without);
        return this.#find('[data-count]').focus();
      }
      case 'more':
        this.#panel!.toggleWhole(
          button.closest<HTMLElement>('[data-facet]')!.dataset.facet as FacetId,
        );
        return this.#schedule();
      case 'open-filters':
        this.#find('[data-sheet]').append(this.#find('form'));
        return this.#find<HTMLDialogElement>('dialog').showModal();
      case 'close-filters':
        return this.#find<HTMLDialogElement>('dialog').close();
    }
  }

  /** Draws before the next frame, however many changes come until then. */
  #schedule(): void {
    this.#frame ||= requestAnimationFrame(() => this.#draw());
  }

  #draw(): this {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const columns = this.#columns;
    if (!columns) return this;
    const choice = this.#choice;
    const selection = select(columns, choice);
    const view: CatalogView = {
      kind: this.#kind,
      language: this.#language,
      strings: liveStringsOf(this.#language).catalog,
      columns,
      facets: this.#facets,
      choice,
      selection,
      sorted: order(columns, choice, selection.matching),
      ownTenths: isOwn(choice.weights) ? ownTenths(columns, choice.weights) : undefined,
    };
    showChoice(this, choice, columns);
    this.#panel!.show(view);
    this.#showBar(view);
    this.#showList(view);
    void this.#showMap(view);
    return this;
  }

  #showBar({ kind, strings, choice, sorted }: CatalogView): void {
    const results = strings.results[kind](sorted.length);
    const chips = this.#chips();
    setText(this.#find('[data-count]'), results);
    setText(this.#find('[data-show]'), strings.show(results));
    setText(this.#find('[data-action="open-filters"]'), strings.filters(chips.length));
    const direction = directionOf(choice);
    const reverse = this.#find('[data-action="reverse"]');
    reverse.dataset.direction = direction;
    reverse.ariaLabel = strings.reverse(strings[direction]);
    reverse.title = strings[direction];
    const map = this.querySelector<HTMLElement>('[data-action="map"]');
    if (map) map.ariaExpanded = String(choice.map !== undefined);
    const parts = this.#ignored.map(({ parameter, value, why }) =>
      strings.ignoredPart(`${parameter}=${value}`, strings.refusals[why]),
    );
    const ignored = parts.length > 0 ? strings.ignored(parts.join(strings.ignoredBetween)) : '';
    setText(this.#find('[data-ignored]'), ignored);
    const list = this.#find('[data-chips]');
    list.hidden = chips.length === 0;
    list.replaceChildren(
      ...chips.map(({ label }) => chip(`${label} ×`, 'remove', strings.remove(label))),
      chip(strings.clear, 'clear'),
    );
  }

  #showList(view: CatalogView): void {
    const { choice, sorted, strings } = view;
    const list = this.#find('[data-list]');
    const isAsBuilt = writeAddress({ ...choice, map: undefined }) === '';
    if (isAsBuilt) {
      if (this.#isDrawn) list.replaceChildren(...this.#still);
      this.#isDrawn = false;
      return;
    }
    this.#isDrawn = true;
    const size = choice.view === 'table' ? tableSize : listingSize;
    const pages = Math.max(1, Math.ceil(sorted.length / size));
    const page = Math.min(choice.page, pages);
    const shown = sorted.subarray((page - 1) * size, page * size);
    if (shown.length === 0) {
      const none = document.createElement('p');
      none.textContent = strings.none;
      return list.replaceChildren(none);
    }
    const models = { cards: this.#model('cards'), table: this.#model('table') };
    const address = (one: number) => writeAddress({ ...choice, page: one }) || location.pathname;
    list.replaceChildren(
      drawResults(models, view, shown, this.#verdicts),
      ...drawPaging(this.#model('paging'), page, pages, address, strings),
    );
    if (choice.view === 'cards' && !this.#verdicts) void this.#loadVerdicts();
  }

  /** The map and the library it is drawn with come when it is first opened. */
  async #showMap(view: CatalogView): Promise<void> {
    const section = this.querySelector<HTMLElement>('[data-map]');
    if (!section) return;
    section.hidden = view.choice.map === undefined;
    if (section.hidden) return;
    this.#view = view;
    const { ValueMap } = await import('./value-map.ts');
    this.#map ??= new ValueMap(section, this.#model('frontier'));
    // While the library came the reader may have gone on.
    if (this.#view === view) this.#map.show(view);
  }

  #model(name: string): HTMLTemplateElement {
    return this.#find<HTMLTemplateElement>(`template[data-template="${name}"]`);
  }

  #isLoadingVerdicts = false;

  /** The cards' sentences are as much again as the index: fetched when cards are first drawn. */
  async #loadVerdicts(): Promise<void> {
    if (this.#isLoadingVerdicts) return;
    this.#isLoadingVerdicts = true;
    try {
      this.#verdicts = await fetchJson<Verdicts>(this.dataset.verdicts!);
      fillVerdicts(this.#find('[data-list]'), this.#verdicts);
    } catch (error) {
      // Cards are whole without; the next ones try again.
      console.error(error);
    } finally {
      this.#isLoadingVerdicts = false;
    }
  }

  #chips() {
    const { tags, companies } = this.#columns!;
    return chipsOf(this.#choice, this.#language, {
      tag: (slug) => tags.find((tag) => tag.slug === slug)?.name ?? slug,
      company: (ref) => companies.find((company) => company.ref === ref)?.name ?? ref,
    });
  }
}

function reversed(choice: Choice) {
  return directionOf(choice) === 'ascending' ? 'descending' : 'ascending';
}

function isControl(target: EventTarget | null): target is Control {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
}

/** Whether a reader has asked for little to be fetched, where the browser tells. */
function isSavingData(connection: unknown): boolean {
  return (connection as { saveData?: boolean }).saveData === true;
}

/** Whether a click asks for nothing but the link: no new tab or window. */
function isPlain(event: Event): boolean {
  return (
    event instanceof MouseEvent &&
    !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
  );
}

function pageOf({ search }: HTMLAnchorElement): number {
  return Number(new URLSearchParams(search).get('page') ?? 1);
}

function chip(text: string, action: string, label?: string): HTMLLIElement {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = action;
  button.dataset.action = action;
  button.textContent = text;
  if (label) button.ariaLabel = label;
  item.append(button);
  return item;
}

/** Sets a text only where it changes, so that it is announced only then. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

async function fetchJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Content;
}

customElements.define('live-catalog', LiveCatalog);
