/** Makes a function that reads once a build, and anew each time while developing. */
export function onceABuild<Found>(read: () => Promise<Found>): () => Promise<Found> {
  let known: Promise<Found> | undefined;
  return () => (import.meta.env.DEV ? read() : (known ??= read()));
}
