import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Location } from '../domain/check/document.ts';
import { ReadingCache, type Stamped } from './cache.ts';
import { digestOf, digestOfText } from './digest.ts';
import { KeptReading } from './kept-reading.ts';
import type { Judged } from './reading.ts';
import { stampOf } from './stamp.ts';
import { takeReadings, type Order } from './take-readings.ts';
import type { Written } from './written-files.ts';

/** What is known of a file while it is unchanged, so that saving one file reads only that one. */
export interface Known {
  reading: Judged;
  digest: string;
  rendersText: boolean;
  /** Undefined where it can't be trusted: then the file is read to know. */
  stamp: string | undefined;
}

const known = new Map<string, Known>();

/** What is known of a file that `readChanged` was given. */
export function knownOf(file: string): Known {
  return known.get(file)!;
}

/**
 * Reads the files that changed since they were read last, in this run or an earlier one.
 * @param written the files that were written since this was asked last; of others nothing is looked at
 * @returns how many that were
 */
export async function readChanged(
  reviews: Location[],
  terms: Omit<Order, 'locations'>,
  { onReading, written }: { onReading?: (() => void) | undefined; written?: Written } = {},
): Promise<number> {
  const { root, version, rendersText } = terms;
  const folder = path.relative('', root);
  // A path below the working directory says what a file is only together with the content folder.
  const placed = digestOfText(`${version}\n${folder}`);
  const looked = reviews.filter(
    ({ file }) =>
      !written || written.has(file) || !known.get(file)?.stamp?.startsWith(`${placed} `),
  );
  const stamps = new Map(
    looked.map(({ file }) => {
      const { text, isSettled } = stampOf(file);
      return [file, { text: `${placed} ${text}`, isSettled }];
    }),
  );
  const changed = looked.filter(({ file }) => known.get(file)?.stamp !== stamps.get(file)!.text);
  if (changed.length === 0) return 0;
  const stamped: Stamped[] = [];
  const learn = ({ file }: Location, digest: string, reading: Judged, isStamped = false) => {
    const { text, isSettled } = stamps.get(file)!;
    known.set(file, { reading, digest, rendersText, stamp: isSettled ? text : undefined });
    if (isSettled && !isStamped) stamped.push({ file, digest, stamp: text });
  };
  const cache = new ReadingCache();
  const files = changed.map(({ file }) => file);
  const kept = new Map(cache.findJudged(files, rendersText).map((one) => [one.file, one]));
  const unread = changed.filter((location) => {
    const { file } = location;
    const found = kept.get(file);
    const isStamped = found !== undefined && found.stamp === stamps.get(file)!.text;
    const digest = isStamped ? found.digest : digestOf(location, readFileSync(file), version);
    const last = known.get(file);
    if (last?.digest === digest && last.rendersText === rendersText) {
      learn(location, digest, last.reading, isStamped);
    } else if (found?.digest === digest) {
      learn(location, digest, new KeptReading(location, found), isStamped);
    } else return true;
    return false;
  });
  if (unread.length > 0) {
    const byFile = new Map(unread.map((location) => [location.file, location]));
    for await (const readings of takeReadings({ locations: unread, ...terms }, onReading)) {
      cache.keep(readings);
      for (const { file, digest, ...parts } of readings) {
        const location = byFile.get(file)!;
        learn(location, digest, new KeptReading(location, parts));
      }
    }
  }
  cache.stamp(stamped);
  cache.forgetOthers(
    folder,
    reviews.map(({ file }) => file),
  );
  cache.close();
  return unread.length;
}
