import type { Language } from '../../languages/index.ts';
import type { CurveKind } from '../curves/curve.ts';

/** A curve as scripts find it, before they fetch its points. */
export interface IndexedCurve {
  /** See `Curve`. */
  id: string;
  ref: string;
  kind: CurveKind;
  /** The language of the product's review where it has none in that of the index. */
  language?: Language | undefined;
  /** The name of the product, and what the curve is called among those of the product. */
  product: string;
  by: string;
  /** The ids of the family of rigs and of the target; undefined where none fits. */
  family: string;
  target?: string | undefined;
}

/** Every curve of the site in the words of a language. */
export interface CurveIndex {
  curves: readonly IndexedCurve[];
  /** The names of families and targets by their ids. */
  families: Readonly<Record<string, string>>;
  targets: Readonly<Record<string, string>>;
}
