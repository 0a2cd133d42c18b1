import type { Choice } from '../../domain/catalog/choice.ts';
import type { Columns } from '../../domain/catalog/columns.ts';
import { areOfOneCategory, frontierIn, priced } from '../../domain/catalog/order.ts';
import { scoreIds } from '../../domain/catalog/scores.ts';
import { layOutMap, type MapLayout, type MapFormat } from '../../domain/value/map-layout.ts';
import type { CatalogView } from './state.ts';

/** A review on the map. */
export interface Point {
  review: number;
  name: string;
  price: number;
  /** As shown: 0 to 5 for the overall, 0 to 1 for a part. */
  score: number;
  x: number;
  y: number;
}

/** Everything on the map of a view; undefined where nothing has a price. */
export interface MapContent {
  points: Point[];
  /** Whether the points can have a frontier: across categories nothing stands in for another. */
  areOfOneCategory: boolean;
  /** Cheapest first. */
  frontier: Point[];
  layout: MapLayout;
}

/** Puts what a view has found on a map. */
export function mapContent(view: CatalogView, format: MapFormat): MapContent | undefined {
  const { columns, choice, ownTenths } = view;
  const ascending = priced(columns, view.sorted);
  if (ascending.length === 0) return undefined;
  const tenths = scoreColumn(columns, choice, ownTenths);
  const points = Array.from(ascending, (review): Point => ({
    review,
    name: columns.names[review]!,
    price: columns.prices[review]!,
    score: tenths[review]! / 10,
    x: 0,
    y: 0,
  }));
  const isOne = areOfOneCategory(columns, ascending);
  const onFrontier = new Set(
    isOne ? frontierIn(columns, choice, ascending, choice.map ?? 'overall') : [],
  );
  const frontier = points.filter(({ review }) => onFrontier.has(review));
  const layout = layOutMap(points, frontier, format);
  for (const point of points) {
    point.x = layout.x(point.price);
    point.y = layout.y(point.score);
  }
  return { points, areOfOneCategory: isOne, frontier, layout };
}

function scoreColumn(
  { overall, parts }: Columns,
  { map = 'overall' }: Choice,
  ownTenths: ArrayLike<number> | undefined,
): ArrayLike<number> {
  return map === 'overall' ? (ownTenths ?? overall) : parts[scoreIds.indexOf(map) - 1]!;
}
