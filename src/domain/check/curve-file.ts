import type { Curve } from '../measurements/curves/curve.ts';
import type { Skipped } from '../measurements/curves/parse/read-curve.ts';
import type { Finding } from './finding.ts';
import type { Position } from './position.ts';

/** Where the curves of a product are. */
export interface CurveLocation {
  /** The list of the curves: the path that messages name. There may be none. */
  file: string;
  /** The folder's name: the ref of the product. */
  ref: string;
  /** The paths of the files with their points. */
  data: readonly string[];
}

/** The curves of one product, read but not yet judged. */
export interface CurveFile extends Omit<CurveLocation, 'data'> {
  /** The text of the list; empty where the bytes are none. */
  text: string;
  /** Those that can be read. */
  curves: PlacedCurve[];
  /** What kept the list from being read as its author meant it. */
  faults: Finding[];
  data: readonly CurveData[];
  /** It changes with the list and with every file of points. */
  digest: string;
}

/** A curve with its place in the list. */
export interface PlacedCurve extends Curve {
  place: Position;
}

/** A file with points. */
export interface CurveData {
  file: string;
  text: string;
  /** What keeps it from being read, or from being one of the product's curves. */
  faults: Finding[];
  /** What was left out; undefined where it could not be read. */
  skipped: Skipped | undefined;
}
