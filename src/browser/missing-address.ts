import { kindNames, kinds, mainKind, type Kind } from '../domain/kinds.ts';
import { findName } from '../domain/names/find.ts';
import { nearest } from '../domain/names/nearest.ts';

/** What an address without a page asked for. */
interface Missing {
  /** The kind whose folder it names, or the main one. */
  kind: Kind;
  isTag: boolean;
  /** Its last folder or file. */
  name: string;
}

/** Reads what an address without a page asked for. */
export function readMissing(path: string): Missing {
  const folders = path.split('/').filter(Boolean).map(decode);
  return {
    kind: kindNames.find((kind) => folders.includes(kinds[kind].plural)) ?? mainKind,
    isTag: folders.includes('tags'),
    name: (folders.at(-1) ?? '').replace(/\.\w+$/, ''),
  };
}

/** The page that a mistaken name means: the nearest one, or the only one that holds the name. */
export function nearestTo<Page extends { slug: string }>(
  name: string,
  pages: readonly Page[],
): Page | undefined {
  const slugs = pages.map(({ slug }) => slug);
  const close = nearest(name, slugs);
  return pages[close === undefined ? (findName(name, slugs) ?? -1) : slugs.indexOf(close)];
}

/** Undoes percent-encoding where it is whole. */
function decode(folder: string): string {
  try {
    return decodeURIComponent(folder);
  } catch {
    return folder;
  }
}
