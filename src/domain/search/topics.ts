import type { Named } from './named.ts';

/** The categories and tags of a language, as one JSON file. */
export interface TopicIndex {
  /** With the number of their products. */
  categories: [id: string, name: string, count: number][];
  /** Those that have a page, with the number of their reviews. */
  tags: [slug: string, name: string, count: number][];
  /** Those of a single review, with its entry in the index of names. */
  rareTags: [name: string, entry: number][];
}

/** A category or a tag that can be found by its name. */
export interface Topic extends Named {
  kind: 'category' | 'tag';
  name: string;
  /** Id of a category, or slug of a tag that has a page. */
  id: string | undefined;
  /** Of a tag without a page the entry of its only review. */
  entry: number | undefined;
  /** How many reviews it has. */
  count: number;
}

/** The topics that an index names: categories first, then tags. */
export function readTopics({ categories, tags, rareTags }: TopicIndex): Topic[] {
  const topic = (kind: Topic['kind'], name: string, count: number): Topic => ({
    ...{ kind, name, count, id: undefined, entry: undefined },
    ...{ names: [name], makers: [], weight: count },
  });
  return [
    ...categories.map(([id, name, count]) => ({ ...topic('category', name, count), id })),
    ...tags.map(([id, name, count]) => ({ ...topic('tag', name, count), id })),
    ...rareTags.map(([name, entry]) => ({ ...topic('tag', name, 1), entry })),
  ];
}
