/** Sets a text only where it changes: only then is it announced, and laid out again. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
