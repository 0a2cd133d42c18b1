import type { CategoryFile } from './schema.ts';

/** A category with its id; families and categories stand in the order of the file. */
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
