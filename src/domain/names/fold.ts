/** A text as searches compare it: width, case, spaces and hyphens aside. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}・]/gu, '');
}
