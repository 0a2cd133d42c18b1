import type { Comparable } from '../../domain/compare/comparable.ts';
import type { SideBySide } from '../../domain/compare/side-by-side.ts';
import type { Weights } from '../../domain/review/weights.ts';
import type { Language } from '../../domain/languages/index.ts';
import type { ScreenWords } from '../../i18n/load.ts';

/** What every section of the comparison is drawn from. */
export interface CompareContent extends ScreenWords<'compare'> {
  products: readonly Comparable[];
  sides: SideBySide;
  language: Language;
  weights: Weights;
}
