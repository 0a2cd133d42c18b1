import type { Picture } from '../../src/pictures/picture.ts';

/** The words of a picture in the order in which they are drawn. */
export function textsOfPicture({ root }: Pick<Picture, 'root'>): string[] {
  if (root.type === 'text') return [root.text];
  return root.type === 'container'
    ? (root.children ?? []).flatMap((child) => textsOfPicture({ root: child }))
    : [];
}
