/** A text as searches compare it: width, case, spaces, hyphens and underscores aside. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}_・]/gu, '');
}
