import { locate } from '../check/facts.ts';
import type { Library } from '../check/library.ts';
import { kinds } from '../kinds.ts';
import { nearest } from '../names/nearest.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const categoryKnown: LibraryRule = {
  id: 'category-known',
  scope: 'library',
  severity: 'error',
  summary: 'A `category` is the id of one in `categories.yaml`, and only products have one.',
  remedy: 'Write an id of `categories.yaml`, or remove the key: tags and summary tell it then.',
  *find(facts, library): Iterable<Finding> {
    const id = facts.review?.category;
    if (id === undefined) return;
    const place = locate(facts, 'category');
    if (!kinds[facts.kind].hasCategory) {
      const message = `a ${facts.kind} has no category`;
      yield { ...place, message, remedy: 'Remove the key.' };
    } else if (library.categories && !library.categories.byId.has(id)) {
      const meant = idMeant(id, library);
      yield {
        ...place,
        message: `there is no category \`${id}\``,
        remedy: meant && `Did you mean \`${meant}\`? The ids are those of \`categories.yaml\`.`,
      };
    }
  },
};

/** The id that a text means: one misspelt, or a category's name, or a word that tells one. */
function idMeant(text: string, { categories, teller }: Library): string | undefined {
  const ids = new Map(
    [...categories!.byId.values()].flatMap(({ id, name }) =>
      [id, ...Object.values(name)].map((one) => [one, id] as const),
    ),
  );
  const near = nearest(text, ids.keys());
  return near === undefined
    ? teller!.tell([{ name: '', summary: '', tags: [text] }])
    : ids.get(near);
}
