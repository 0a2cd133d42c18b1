import type { ReviewDocument } from './document.ts';

/** Makes several rules share one reading of a document. */
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
