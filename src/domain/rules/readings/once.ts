import type { ReviewDocument } from '../../check/document.ts';

/** Makes a reading of a document that several rules ask for take place once a document. */
export function oncePerDocument<Value>(
  read: (document: ReviewDocument) => Value,
): (document: ReviewDocument) => Value {
  const known = new WeakMap<ReviewDocument, { value: Value }>();
  return (document) => {
    let entry = known.get(document);
    if (!entry) {
      entry = { value: read(document) };
      known.set(document, entry);
    }
    return entry.value;
  };
}
