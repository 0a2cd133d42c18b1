import { findCertainCategories } from '../../../domain/check/filed-category.ts';
import type { Library } from '../../../domain/check/library.ts';
import { kinds } from '../../../domain/kinds.ts';
import { printable } from '../../../domain/text/printable.ts';
import type { Judgement } from '../../../reading/judgement.ts';
import type { Report } from './index.ts';

/** What gives a category: nothing, its texts with a doubt or without one, or its key. */
const grounds = ['undecided', 'told', 'certain', 'key'] as const;

/** One product with its category. */
interface FiledProduct {
  by: (typeof grounds)[number];
  /** An id; undefined where nothing tells it. */
  category: string | undefined;
  ref: string;
  /** Its first file. */
  file: string;
}

/** The category of every product, the undecided first. */
export function categoryReport({ library }: Judgement): Report {
  const rows = listProducts(library);
  const counts = grounds.map(
    (ground) => `${rows.filter(({ by }) => by === ground).length} ${ground}`,
  );
  const lines = rows.map(
    ({ by, category = '', ref, file }) =>
      `${by.padEnd(9)}  ${category.padEnd(22)}  ${printable(ref)}  ${printable(file)}`,
  );
  return { rows, text: [...lines, `${rows.length} products: ${counts.join(', ')}`].join('\n') };
}

/** Every product of a library, in the order of what gives the category, then by category and ref. */
export function listProducts(library: Library): FiledProduct[] {
  const certain = findCertainCategories(library);
  const products = [...library.byRef]
    .filter(([, [first]]) => kinds[first!.kind].hasCategory)
    .map(([key, [first]]): FiledProduct => {
      const filed = library.filed.get(key);
      const told = certain.has(key) ? 'certain' : 'told';
      const by = filed ? (filed.by === 'key' ? 'key' : told) : 'undecided';
      return { by, category: filed?.id, ref: first!.review.ref, file: first!.file };
    });
  const orderOf = ({ by, category, ref }: FiledProduct) =>
    `${grounds.indexOf(by)} ${category ?? ''} ${ref}`;
  return products.sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
}
