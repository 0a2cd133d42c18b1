import { createHash } from 'node:crypto';
import type { Shard } from '../../page-settings.ts';
import { fileOf, type PagePath } from './unchanged-pages.ts';

/**
 * The pages of a share, which are as many as those of another. Pages without a key are in none: the
 * build that puts the shares together could not tell whether they are as it would draw them.
 */
export function pagesOfShare(pages: readonly PagePath[], shard: Shard | undefined): PagePath[] {
  if (!shard) return [...pages];
  const shareOf = (file: string) => createHash('sha256').update(file).digest().readUInt32BE();
  return pages.filter(
    (one) => one.cacheKey !== undefined && shareOf(fileOf(one)) % shard.of === shard.number - 1,
  );
}
