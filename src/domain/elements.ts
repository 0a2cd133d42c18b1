/** Elements of HTML that a review may hold, all without attributes: nothing runs, nothing is styled. */
export const allowedElements = ['br', 'sub', 'sup', 'kbd', 'wbr', 'small', 'mark'] as const;

/** Whether a review may hold this element. */
export function isAllowedElement(name: string): boolean {
  return (allowedElements as readonly string[]).includes(name.toLowerCase());
}
