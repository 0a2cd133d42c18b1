import { Renderer } from '@takumi-rs/core';
import { fonts } from './fonts.ts';
import type { Picture } from './picture.ts';

/** It keeps the fonts that it has read, so all pictures are drawn by one. */
const renderer = new Renderer();

/** Draws a picture as PNG, without a network or a browser. It takes about 20 ms. */
export function draw(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const { root, width, height, language, css } = picture;
  return renderer.render(root, { width, height, lang: language, css: [css], fonts });
}
