import type { ReviewDocument } from './document.ts';
import { byKind, type Kind } from '../kinds.ts';
import type { Language } from '../languages/index.ts';
import type { Review } from './schema.ts';
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
  const read = documents.filter(isRead);
  const ofKind = Map.groupBy(read, ({ kind }) => kind);
  return {
    documents,
    byAddress: Map.groupBy(read, ({ kind, review }) => addressKey(kind, review.lang, review.ref)),
    byRef: Map.groupBy(read, ({ kind, review }) => refKey(kind, review.ref)),
    refs: byKind((kind) => new Set(ofKind.get(kind)?.map(({ review }) => review.ref))),
    vocabulary,
  };
}

function isRead(document: ReviewDocument): document is ReviewDocument & { review: Review } {
  return document.review !== undefined;
}
