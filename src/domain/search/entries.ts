import { kindNames, type Kind } from '../kinds.ts';
import { readShortName } from '../names/short-name.ts';
import { readSlug } from '../names/short-slug.ts';
import type { NameIndex } from './name-index.ts';

/** What tells an entry of an index from the others. */
export interface Entry {
  kind: Kind;
  ref: string;
  /** In the first language that has it. */
  name: string;
  /** The place of its maker among those of the index. */
  maker: number;
}

/** Gives all entries of an index, one by one, in its order. */
export function* readEntries(index: NameIndex): Generator<Entry, void> {
  let maker = 0;
  for (const [at, short] of index.names.entries()) {
    maker += index.maker[at]!;
    const name = readShortName(short, index.makers[maker]![1]);
    const kind = kindNames[Number(index.kinds[at])]!;
    yield { kind, ref: readSlug(index.refs[at]!, name), name, maker };
  }
}

/** Makes the function that gives the place of a review by its kind and ref. */
export function placesOf(index: NameIndex): (kind: Kind, ref: string) => number | undefined {
  const entries = [...readEntries(index)];
  const places = new Map(entries.map(({ kind, ref }, at) => [`${kind} ${ref}`, at]));
  return (kind, ref) => places.get(`${kind} ${ref}`);
}
