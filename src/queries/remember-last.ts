/**
 * Makes a function that remembers what it found last, and asks anew each time while developing. A
 * page and its key ask for the same, one after the other, and the data of all pages together would
 * fill the memory.
 * @param find what it is given first it finds by; the rest is the same all the time
 */
export function rememberLast<Asked, Found, Given extends unknown[]>(
  find: (asked: Asked, ...given: Given) => Promise<Found>,
): (asked: Asked, ...given: Given) => Promise<Found> {
  let last: { asked: Asked; found: Promise<Found> } | undefined;
  return (asked, ...given) => {
    if (import.meta.env.DEV) return find(asked, ...given);
    if (last?.asked !== asked) last = { asked, found: find(asked, ...given) };
    return last.found;
  };
}
