import type { ReviewDocument } from './document.ts';
import { byKind, type Kind } from '../kinds.ts';
import type { Language } from '../languages/index.ts';
import type { Vocabulary } from '../tags/vocabulary.ts';

/** All documents of a collection with the maps that rules ask, each built in one pass. */
export interface Library {
  documents: readonly ReviewDocument[];
  /** Documents by kind, language and ref; more than one is a mistake. */
  byAddress: ReadonlyMap<string, readonly ReviewDocument[]>;
  /** Documents by kind and ref: the languages of one review. */
  byRef: ReadonlyMap<string, readonly ReviewDocument[]>;
  /** The refs of each kind, any language. */
  refs: Readonly<Record<Kind, ReadonlySet<string>>>;
  vocabulary: Vocabulary;
}

export const addressKey = (kind: Kind, language: Language, ref: string) =>
  `${kind} ${language} ${ref}`;
export const refKey = (kind: Kind, ref: string) => `${kind} ${ref}`;

/** Indexes documents; those whose front matter does not hold are listed but not indexed. */
export function buildLibrary(
  documents: readonly ReviewDocument[],
  vocabulary: Vocabulary,
): Library {
  const byAddress = new Map<string, ReviewDocument[]>();
  const byRef = new Map<string, ReviewDocument[]>();
  const refs = byKind(() => new Set<string>());
  for (const document of documents) {
    if (!document.review) continue;
    const { ref, lang } = document.review;
    append(byAddress, addressKey(document.kind, lang, ref), document);
    append(byRef, refKey(document.kind, ref), document);
    refs[document.kind].add(ref);
  }
  return { documents, byAddress, byRef, refs, vocabulary };
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
