import { kindNames, kinds, type Kind } from '../domain/kinds.ts';

/** What an address without a page asked for. */
interface Missing {
  /** The kind whose folder it names, if it names one; a tag's has none. */
  kind: Kind | undefined;
  isTag: boolean;
  /** Its last folder or file. */
  name: string;
}

/** Reads what an address without a page asked for. */
export function readMissing(path: string): Missing {
  const folders = path.split('/').filter(Boolean).map(decode);
  return {
    kind: kindNames.find((kind) => folders.includes(kinds[kind].plural)),
    isTag: folders.includes('tags'),
    name: (folders.at(-1) ?? '').replace(/\.\w+$/, ''),
  };
}

/** Undoes percent-encoding where it is whole. */
function decode(folder: string): string {
  try {
    return decodeURIComponent(folder);
  } catch {
    return folder;
  }
}
