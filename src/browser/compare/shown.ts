import type { Comparable } from '../../domain/compare/comparable.ts';
import type { SideBySide } from '../../domain/compare/side-by-side.ts';
import type { Language } from '../../domain/languages/index.ts';
import type { CompareStrings } from '../../i18n/live/compare/index.ts';

/** What every section of the comparison is drawn from. */
export interface Shown {
  products: readonly Comparable[];
  sides: SideBySide;
  language: Language;
  strings: CompareStrings;
}
