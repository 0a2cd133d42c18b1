import type { Kind } from '../domain/kinds.ts';
import type { Language } from '../domain/languages/index.ts';
import type { PartKey } from '../domain/review/parts.ts';

/** What a review that `npm run new` begins says in a language before its author writes. */
export interface SkeletonWords {
  /** The end of a title, after the name. */
  review: Readonly<Record<Kind, string>>;
  /** What an author has to write at each place, in a few words. */
  todo: Readonly<
    Record<
      PartKey | 'summary' | 'tags' | 'comparator' | 'reason' | 'overview' | 'advice' | 'entry',
      string
    >
  >;
}

/** Loads the words of a language from its folder. A further language has them nowhere else. */
export async function skeletonWords(language: Language): Promise<SkeletonWords> {
  const file = `./${language}/skeleton.ts`;
  return ((await import(file)) as { skeleton: SkeletonWords }).skeleton;
}
