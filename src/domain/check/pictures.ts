import type { Image } from 'mdast';
import { attributeOf } from './attributes.ts';
import type { ReviewDocument } from './document.ts';
import { isOwnAddress, pathBeside } from '../text/addresses.ts';
import type { Position } from './position.ts';

/** A picture that a review shows. */
export interface Picture extends Position {
  address: string;
  alt: string;
  /** Drawn by the component `Figure`. */
  isFigure: boolean;
  /** As it is written. */
  text: string;
}

/** The pictures of a review: `![…](…)`, `![…][name]` and `<Figure>`, in this order. */
export function picturesIn({ body, text }: ReviewDocument): Picture[] {
  // Where a name has two definitions, the first counts.
  const definitions = new Map(
    body.definitions.toReversed().map((one) => [one.identifier, one.url]),
  );
  const pictures: Picture[] = [];
  const add = (
    { position }: Pick<Image, 'position'>,
    picture: Pick<Picture, 'address' | 'alt' | 'isFigure'>,
  ) => {
    if (!position) return;
    const { line, column, offset } = position.start;
    const written = text.slice(offset, position.end.offset).split('\n')[0]!;
    pictures.push({ ...picture, line, column, text: written });
  };
  for (const node of body.nodes) {
    if (node.type !== 'image' && node.type !== 'imageReference') continue;
    const address = node.type === 'image' ? node.url : definitions.get(node.identifier);
    if (address !== undefined) add(node, { address, alt: node.alt ?? '', isFigure: false });
  }
  for (const element of body.elements) {
    if (element.name !== 'Figure') continue;
    const address = attributeOf(element, 'src');
    // That an attribute is missing is told by the rule about components.
    const alt = attributeOf(element, 'alt') ?? '?';
    if (address !== undefined) add(element, { address, alt, isFigure: true });
  }
  return pictures;
}

/** The pictures of a review that are files of this site. */
export function ownPicturesIn(document: ReviewDocument): Picture[] {
  return picturesIn(document).filter(({ address }) => isOwnAddress(address));
}

/** The paths of pictures beside their review, each once. A `Figure` shows files of `public/` only. */
export function picturesBeside(pictures: readonly Picture[]): string[] {
  const paths = pictures.flatMap(({ address, isFigure }) =>
    isFigure ? [] : (pathBeside(address) ?? []),
  );
  return [...new Set(paths)];
}
