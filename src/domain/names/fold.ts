/** A text as searches compare it, without width, case, spaces, hyphens and underscores. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Pd}_・]/gu, '');
}
