import { existsSync, statSync } from 'node:fs';
import { cp, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { KnownPage } from '../../publishing/page-record.ts';
import { UsageError } from '../command-line.ts';
import { lastPages, takeAsBuilt } from './output.ts';

/**
 * Puts shares of the pages of a site together, as the last build in a folder. A build there leaves
 * the pages as they are that it would draw alike, by their keys, and makes the rest. So what comes
 * out is what one build makes, also where a share is missing or was built of something else.
 * @param folders of builds with `SHARD`
 * @param target the absolute path of an empty folder, or of none yet
 * @throws UsageError where a folder holds no share, or the target something else
 */
export async function mergeShards(folders: readonly string[], target: string): Promise<void> {
  if (folders.length === 0) {
    throw new UsageError('Name the folders of the shares: npm run merge -- shares/*.');
  }
  if (existsSync(target) && (await readdir(target)).length > 0) {
    throw new UsageError(
      `OUT_DIR is ${target}, which is not empty. Empty it, or name another one.`,
    );
  }
  const pages = new Map<string, KnownPage>();
  for (const folder of folders) {
    const share = await lastPages(folder);
    if (share.size === 0) {
      throw new UsageError(
        `${folder} holds no share of a site. Build one: SHARD=1/2 OUT_DIR=${folder} npm run build.`,
      );
    }
    for (const [file, page] of share) {
      const from = path.join(folder, file);
      if (statSync(from, { throwIfNoEntry: false })?.size !== page.size) continue;
      const to = path.join(target, file);
      await mkdir(path.dirname(to), { recursive: true });
      await cp(from, to);
      pages.set(file, { ...page, modified: statSync(to).mtimeMs });
    }
  }
  await takeAsBuilt(target, pages);
}
