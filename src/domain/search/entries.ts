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

/** All entries of an index, in its order. */
export function readEntries(index: NameIndex): Entry[] {
  let maker = 0;
  return index.names.map((short, at) => {
    maker += index.maker[at]!;
    const name = readShortName(short, index.makers[maker]![1]);
    const kind = kindNames[Number(index.kinds[at])]!;
    return { kind, ref: readSlug(index.refs[at]!, name), name, maker };
  });
}

/** Makes the function that gives the place of a review by its kind and ref. */
export function placesOf(index: NameIndex): (kind: Kind, ref: string) => number | undefined {
  const places = new Map(readEntries(index).map(({ kind, ref }, at) => [`${kind} ${ref}`, at]));
  return (kind, ref) => places.get(`${kind} ${ref}`);
}
