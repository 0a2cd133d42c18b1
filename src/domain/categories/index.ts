import type { Language } from '../languages/index.ts';
import { textIn } from '../languages/text-in.ts';
import type { CategoryFile } from './schema.ts';

/** A category with its id; families and categories are in the order of the file. */
export type Category = CategoryFile['categories'][string] & { id: string };

export interface Family {
  id: string;
  name: CategoryFile['families'][string]['name'];
  categories: Category[];
}

/** The families of products, each with its categories, and every category by its id. */
export interface Categories {
  families: Family[];
  byId: ReadonlyMap<string, Category>;
}

/** A category or a family by what readers of a language call it. */
export interface Named {
  id: string;
  name: string;
}

/** A category in the words of one language. */
export interface CategoryWords extends Named {
  /** Its name as it is said within a sentence. */
  noun: string;
  about: string;
  compares: string;
  yardstick: Category['yardstick'];
}

/** A family as lists show it. */
export interface NamedFamily extends Named {
  categories: Named[];
}

/** Indexes the file of categories. */
export function buildCategories(file: CategoryFile): Categories {
  const all = Object.entries(file.categories).map(([id, category]) => ({ id, ...category }));
  const families = Object.entries(file.families).map(([id, { name }]) => ({
    id,
    name,
    categories: all.filter(({ family }) => family === id),
  }));
  const inOrder = families.flatMap(({ categories }) => categories);
  return { families, byId: new Map(inOrder.map((category) => [category.id, category])) };
}

/** The families by their names in a language, each with those of its categories that are wanted. */
export function namedFamilies(
  { families }: Categories,
  language: Language,
  isWanted: (id: string) => boolean,
): NamedFamily[] {
  const named = ({ id, name }: Pick<Family, 'id' | 'name'>) => ({
    id,
    name: titled(textIn(name, language)),
  });
  return families
    .map((family) => ({
      ...named(family),
      categories: family.categories.filter(({ id }) => isWanted(id)).map(named),
    }))
    .filter(({ categories }) => categories.length > 0);
}

/** What a language says of a category. */
export function wordsOf(category: Category, language: Language): CategoryWords {
  const { id, name, about, compares, yardstick } = category;
  return {
    ...{ id, yardstick },
    name: titled(textIn(name, language)),
    noun: textIn(name, language),
    about: textIn(about, language),
    compares: textIn(compares, language),
  };
}

/** A name as it begins a line. */
function titled(name: string): string {
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
