import { readAddress, writeAddress, type Ignored } from '../../domain/catalog/address.ts';
import { nothingChosen, settled, type Choice } from '../../domain/catalog/choice.ts';
import { readColumns, type Columns } from '../../domain/catalog/columns.ts';
import { facetsOf, type Facets } from '../../domain/catalog/facets.ts';
import type { CatalogIndex } from '../../domain/catalog/index-file.ts';
import type { Known } from '../../domain/catalog/parameter.ts';
import { renameTag } from '../../domain/catalog/signed-tags.ts';
import { order } from '../../domain/catalog/order.ts';
import { ownTenths } from '../../domain/catalog/own-overall.ts';
import { select, type Selection } from '../../domain/catalog/selection.ts';
import type { Kind } from '../../domain/kinds.ts';
import type { Language } from '../../domain/languages/index.ts';
import { listingSize, pageCount } from '../../domain/catalog/paging.ts';
import { isOwn } from '../../domain/review/weights.ts';
import type { ScreenWords } from '../../i18n/load.ts';
import { chipsOf, type Chip } from './chips.ts';

/** What every part of a catalog draws from. */
export interface CatalogView extends ScreenWords<'catalog'> {
  kind: Kind;
  language: Language;
  columns: Columns;
  known: Known;
  facets: Facets;
  choice: Choice;
  chips: readonly Chip[];
  /** What of the address was left out. */
  ignored: readonly Ignored[];
  selection: Selection;
  /** The matching reviews in the order asked for. */
  sorted: Uint32Array;
  /** Those on the page that is shown, its number, and how many pages there are. */
  onPage: Uint32Array;
  page: number;
  pages: number;
  /** The query of the address of a page, counted from 1; empty where there is nothing to say. */
  addressOf: (page: number) => string;
  /** The overall by own weights of every review in tenths, or undefined where there are none. */
  ownTenths: ArrayLike<number> | undefined;
  /** Whether the list is the one that the page came with. */
  isAsBuilt: boolean;
}

/** What a reader has chosen in a catalog, and what follows from it; knows nothing of the page. */
export class CatalogState {
  readonly columns: Columns;
  readonly known: Known;
  readonly #language: Language;
  readonly words: ScreenWords<'catalog'>;
  readonly #facets: Facets;
  #choice: Choice = nothingChosen;
  #ignored: readonly Ignored[] = [];
  /** What others have put into the address; it stays there. */
  #foreign: readonly string[] = [];

  constructor(kind: Kind, language: Language, index: CatalogIndex, words: ScreenWords<'catalog'>) {
    this.#language = language;
    this.words = words;
    this.columns = readColumns(index);
    this.#facets = facetsOf(this.columns);
    const { tags, companies, categories } = this.columns;
    this.known = {
      kind,
      tags: new Set(tags.map(({ slug }) => slug)),
      mainTags: new Map(tags.map(({ slug, mainSlug }) => [mainSlug, slug])),
      companies: new Set(companies.map(({ ref }) => ref)),
      categories: new Set(categories.map(({ id }) => id)),
    };
  }

  get choice(): Choice {
    return this.#choice;
  }

  /** The query of the address that shows this. */
  get address(): string {
    return writeAddress(this.#choice, this.#foreign);
  }

  /**
   * The query of the same view in another language. Every language knows a tag by its slug in the
   * main one; prices have another currency there, and pages other reviews.
   */
  get addressElsewhere(): string {
    const { price, unpriced, page } = nothingChosen;
    const mainSlugs = new Map(this.columns.tags.map(({ slug, mainSlug }) => [slug, mainSlug]));
    const tags = this.#choice.tags.map((tag) =>
      renameTag(tag, (slug) => mainSlugs.get(slug) ?? slug),
    );
    return writeAddress(settled({ ...this.#choice, tags, price, unpriced, page }));
  }

  /** Chooses what a reader wants; what an address said before is no longer of interest. */
  choose(choice: Choice): void {
    // Sliders that pass through equal weights keep their own: only the address has one form.
    this.#choice = { ...settled(choice), weights: choice.weights };
    this.#ignored = [];
  }

  /** Chooses what the query of an address asks for, and remembers what of it can't be. */
  readAddress(query: string): void {
    const { choice, ignored, foreign } = readAddress(query, this.known);
    this.#choice = choice;
    this.#ignored = ignored;
    this.#foreign = foreign;
    if (choice.page === 1) return;
    const { pages } = this.view();
    if (choice.page <= pages) return;
    this.#choice = { ...choice, page: pages };
    const value = String(choice.page);
    this.#ignored = [...ignored, { parameter: 'page', value, why: 'no-such-page' }];
  }

  /** Filters, sorts and turns to the page. */
  view(): CatalogView {
    const { columns } = this;
    const choice = this.#choice;
    const selection = select(columns, choice);
    const sorted = order(columns, choice, selection.matching);
    const pages = pageCount(sorted.length, listingSize);
    const page = Math.min(choice.page, pages);
    return {
      kind: this.known.kind,
      language: this.#language,
      ...this.words,
      columns,
      known: this.known,
      facets: this.#facets,
      choice,
      chips: chipsOf(choice, this.words, {
        tag: (slug) => columns.tags.find((tag) => tag.slug === slug)?.name ?? slug,
        category: (id) => columns.categories.find((category) => category.id === id)?.name ?? id,
        company: (ref) => columns.companies.find((company) => company.ref === ref)?.name ?? ref,
      }),
      ignored: this.#ignored,
      selection,
      sorted,
      onPage: sorted.subarray((page - 1) * listingSize, page * listingSize),
      page,
      pages,
      addressOf: (one) => writeAddress({ ...choice, page: one }, this.#foreign),
      ownTenths: isOwn(choice.weights) ? ownTenths(columns, choice.weights) : undefined,
      isAsBuilt: writeAddress({ ...choice, map: undefined }) === '',
    };
  }
}
