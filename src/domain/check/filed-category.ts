import type { Categories } from '../categories/index.ts';
import type { CategoryTeller, ProductText } from '../categories/tell.ts';
import { kinds } from '../kinds.ts';
import type { Library, Placed } from './library.ts';
import { oncePerObject, oncePerValue } from './once.ts';
import type { Review } from './schema.ts';

/** The category of a product, by id, and whether a key gives it or its texts tell it. */
export interface FiledCategory {
  id: string;
  by: 'key' | 'texts';
}

/**
 * Makes what files the reviews of any kind that has categories, by kind and ref: a key that names one
 * decides, else the reviews in all languages together tell it, so that it is one decision a ref.
 * @param byRef reviews by kind and ref
 */
export function buildFiler(
  byRef: ReadonlyMap<string, readonly Placed[]>,
  categories: Categories,
  teller: CategoryTeller,
): (key: string) => FiledCategory | undefined {
  return oncePerValue((key) => {
    const reviews = byRef.get(key);
    if (!reviews || !kinds[reviews[0]!.kind].hasCategory) return undefined;
    const named = reviews
      .map(({ review }) => review.category)
      .find((id) => id !== undefined && categories.byId.has(id));
    const id = named ?? tellOnce(reviews, teller);
    return id === undefined ? undefined : { id, by: named === undefined ? 'texts' : 'key' };
  });
}

/** The category of each that has one, by kind and ref. */
export function fileCategories(
  keys: Iterable<string>,
  categoryOf: (key: string) => FiledCategory | undefined,
): Map<string, FiledCategory> {
  const filed = new Map<string, FiledCategory>();
  for (const key of keys) {
    const category = categoryOf(key);
    if (category) filed.set(key, category);
  }
  return filed;
}

/** What a teller told of reviews, by the first of them. */
const toldBy = oncePerObject(
  (_teller: CategoryTeller) =>
    new WeakMap<Review, { reviews: readonly Review[]; id: string | undefined }>(),
);

/** What reviews tell, told anew only where one of them is another: a save changes one of thousands. */
function tellOnce(placed: readonly Placed[], teller: CategoryTeller): string | undefined {
  const reviews = placed.map(({ review }) => review);
  const first = reviews[0]!;
  const told = toldBy(teller);
  const last = told.get(first);
  const isSame =
    last?.reviews.length === reviews.length && reviews.every((one, at) => one === last.reviews[at]);
  if (isSame) return last!.id;
  const id = teller.tell(reviews.map(textOf));
  told.set(first, { reviews, id });
  return id;
}

/** What a review says of what its product is. */
export function textOf({ target_name: name, summary, tags }: Review): ProductText {
  return { name, summary, tags };
}

/**
 * The categories that leave no doubt, by kind and ref: a key in some language gives it, or tags and
 * words alike tell it.
 */
export function findCertainCategories({
  byRef,
  filed,
  teller,
}: Pick<Library, 'byRef' | 'filed' | 'teller'>): Map<string, string> {
  const certain = new Map<string, string>();
  for (const [key, { id, by }] of filed) {
    const texts = byRef.get(key)!.map(({ review }) => textOf(review));
    if (by === 'key' || teller?.tellCertain(texts) === id) certain.set(key, id);
  }
  return certain;
}
