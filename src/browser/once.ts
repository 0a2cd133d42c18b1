/** Makes a function that acts once, however often it is called; after a failure it acts again. */
export function once<Result>(act: () => Promise<Result>): () => Promise<Result> {
  let result: Promise<Result> | undefined;
  return () =>
    (result ??= act().catch((error: unknown) => {
      result = undefined;
      throw error;
    }));
}
