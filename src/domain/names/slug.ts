/**
 * The part of an address that is made of a tag's name. Letters of every script stay, so Japanese
 * names stay readable. Full-width forms become plain ones (NFKC); case and punctuation go. A point
 * between digits stays, so `2.1` and `21` are two tags.
 */
export function slugify(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/・/g, '')
    .replace(/&/g, ' and ')
    .replace(/\+/g, ' plus ')
    .replace(/(?<!\d)\.|\.(?!\d)/g, '-')
    .replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
