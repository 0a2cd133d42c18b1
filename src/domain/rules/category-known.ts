import { categoryMeant } from '../categories/meant.ts';
import { locate } from '../check/facts.ts';
import { kinds } from '../kinds.ts';
import type { Finding, LibraryRule } from './rule.ts';

export const categoryKnown: LibraryRule = {
  id: 'category-known',
  scope: 'library',
  severity: 'error',
  summary: 'A `category` is the id of one in `categories.yaml`, and only products have one.',
  remedy: 'Write an id of `categories.yaml`, or remove the key: tags and summary tell it then.',
  *find(facts, { categories, teller }): Iterable<Finding> {
    const id = facts.review?.category;
    if (id === undefined) return;
    const place = locate(facts, 'category');
    if (!kinds[facts.kind].hasCategory) {
      const message = `a ${facts.kind} has no category`;
      yield { ...place, message, remedy: 'Remove the key.' };
    } else if (categories && teller && !categories.byId.has(id)) {
      const meant = categoryMeant(id, categories, teller);
      yield {
        ...place,
        message: `there is no category \`${id}\``,
        remedy: meant && `Did you mean \`${meant}\`? The ids are those of \`categories.yaml\`.`,
      };
    }
  },
};
