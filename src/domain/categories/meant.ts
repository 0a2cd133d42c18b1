import { nearest } from '../names/nearest.ts';
import type { Categories } from './index.ts';
import type { CategoryTeller } from './tell.ts';

/**
 * The id that a text means which is none: an id misspelt, a category's name in any language, or a
 * word that tells one. Undefined where none is near.
 */
export function categoryMeant(
  text: string,
  { byId }: Categories,
  { tell }: CategoryTeller,
): string | undefined {
  const ids = new Map(
    [...byId.values()].flatMap(({ id, name }) =>
      [id, ...Object.values(name)].map((one) => [one, id] as const),
    ),
  );
  const near = nearest(text, ids.keys());
  return near === undefined ? tell([{ name: '', summary: '', tags: [text] }]) : ids.get(near);
}
