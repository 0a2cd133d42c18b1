/** A value as the text of a data block: no text in it can end the element that holds it. */
export function writeDataBlock(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
