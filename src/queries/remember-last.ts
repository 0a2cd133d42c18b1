/**
 * Makes a function that remembers what it found last. A page and its key ask for the same, one after
 * the other, and the data of all pages together would fill the memory.
 */
export function rememberLast<Asked extends object, Found>(
  find: (asked: Asked) => Promise<Found>,
): (asked: Asked) => Promise<Found> {
  let last: { asked: Asked; found: Promise<Found> } | undefined;
  return (asked) => {
    if (last?.asked !== asked) last = { asked, found: find(asked) };
    return last.found;
  };
}
