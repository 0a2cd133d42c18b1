/** Elements of HTML that a review may hold, all without attributes: nothing runs, nothing is styled. */
export const allowedElements = [
  'br',
  'sub',
  'sup',
  'kbd',
  'wbr',
  'small',
  'mark',
  'strong',
  'em',
] as const;

/** Whether a review may hold this element. */
export function isAllowedElement(name: string): boolean {
  return (allowedElements as readonly string[]).includes(name.toLowerCase());
}

/** Whether a piece of HTML is exactly one tag of such an element, opening or closing, and bare. */
export function isAllowedTag(html: string): boolean {
  const match = /^<\/?([A-Za-z]+)\s*\/?>$/.exec(html.trim());
  return match !== null && isAllowedElement(match[1]!);
}
