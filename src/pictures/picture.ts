import type { ContainerNode, ImageNode, Node, TextNode } from '@takumi-rs/core';

/** A picture as boxes, words and drawings with a style sheet: all that decides how it looks. */
export interface Picture {
  /** In pixels, as the height. */
  width: number;
  height: number;
  /** The tag of the language that its words are of, which decides between forms of a letter. */
  language: string;
  css: string;
  root: Node;
}

export function box(className: string, ...children: Node[]): ContainerNode {
  return { type: 'container', className, children };
}

export function words(className: string, text: string): TextNode {
  return { type: 'text', className, text };
}

/** @param svg a whole SVG document */
export function drawing(className: string, svg: string): ImageNode {
  const src = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  return { type: 'image', className, src };
}
