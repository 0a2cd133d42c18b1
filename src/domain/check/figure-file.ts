import type { Figure } from '../measurements/figure.ts';
import type { Finding } from './finding.ts';
import type { Position } from './position.ts';

/** Where the figures of a product are. */
export interface FigureLocation {
  /** The path that messages name. */
  file: string;
  /** The folder's name: the ref of the product. */
  ref: string;
}

/** The figures of one product, read but not yet judged. */
export interface FigureFile extends FigureLocation {
  /** The text that was read; empty where the bytes are none. */
  text: string;
  /** None where they can't be read. */
  figures: PlacedFigure[];
  /** What kept them from being read as their author meant them. */
  faults: Finding[];
}

/** A figure with the places of what rules speak of. */
export interface PlacedFigure extends Figure {
  places: Record<'value' | 'source', Position>;
}
