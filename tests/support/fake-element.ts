/** What of a page unit tests stand in for: the elements that a selector finds, by the selector. */
type Parts = Record<string, object>;

/**
 * As much of an element as a script looks at: properties, and what its selectors find in it.
 * @param parts by selector, an element or a list of them
 */
export function fakeElement<Element>(properties: object, parts: Parts = {}): Element {
  const find = (selector: string) => [parts[selector] ?? []].flat();
  return {
    dataset: {},
    ...properties,
    querySelector: (selector: string) => find(selector)[0] ?? null,
    querySelectorAll: find,
  } as unknown as Element;
}
