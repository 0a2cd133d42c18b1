import type { Choice } from '../../domain/catalog/choice.ts';
import type { Columns } from '../../domain/catalog/columns.ts';
import type { Facets } from '../../domain/catalog/facets.ts';
import type { Selection } from '../../domain/catalog/selection.ts';
import type { Kind } from '../../domain/kinds.ts';
import type { Language } from '../../domain/languages.ts';
import type { LiveStrings } from '../../i18n/live/index.ts';

/** What every part of a catalog draws from. */
export interface CatalogView {
  kind: Kind;
  language: Language;
  strings: LiveStrings['catalog'];
  columns: Columns;
  facets: Facets;
  choice: Choice;
  selection: Selection;
  /** The matching reviews in the order asked for. */
  sorted: Uint32Array;
  /** The overall by own weights of every review in tenths, or undefined where there are none. */
  ownTenths: ArrayLike<number> | undefined;
}
