import type { ReviewDocument } from './document.ts';

/** Makes several rules share one reading of a document. */
export const oncePerDocument = <Value>(read: (document: ReviewDocument) => Value) =>
  oncePerObject(read);

/** Makes a function that makes something when it is first asked, and remembers it. */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

/** Makes a function remember what it made of an object for as long as that is used. */
export function oncePerObject<Key extends object, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  return remembering(make, new WeakMap());
}

/** Makes a function remember what it made of each text or number. Few may differ. */
export function oncePerValue<Key extends string | number, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  return remembering(make, new Map());
}

function remembering<Key, Value>(
  make: (key: Key) => Value,
  known: {
    get(key: Key): { value: Value } | undefined;
    set(key: Key, entry: { value: Value }): unknown;
  },
): (key: Key) => Value {
  return (key) => {
    let entry = known.get(key);
    if (!entry) {
      entry = { value: make(key) };
      known.set(key, entry);
    }
    return entry.value;
  };
}
