/**
 * Makes a function that reads once a build, and anew each time while developing.
 * @param read what it is given first, such as a language, it reads by; the rest is the same all the time
 */
export function onceABuild<Found, Given extends unknown[]>(
  read: (...given: Given) => Promise<Found>,
): (...given: Given) => Promise<Found> {
  const known = new Map<unknown, Promise<Found>>();
  return (...given) => {
    if (import.meta.env.DEV) return read(...given);
    const found = known.get(given[0]) ?? read(...given);
    known.set(given[0], found);
    return found;
  };
}
