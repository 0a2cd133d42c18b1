import { markRating } from '../domain/review/glyph.ts';
import { mainLanguage } from '../domain/languages/main.ts';
import { box, drawing, type Picture } from '../pictures/picture.ts';
import { colour } from './previews/colour.ts';
import { glyphSvg } from './previews/glyph.ts';

interface Icon {
  /** The length of a side in pixels. */
  size: number;
  /** The share of it that the mark takes. */
  mark: number;
  /** Whether it has the colour of the page behind the mark; others let shine through what is there. */
  isFilled: boolean;
}

/**
 * The icons of the site by their names. Systems cut a maskable one into a shape of theirs, which
 * leaves the middle four fifths whole; iOS rounds its corners and paints what is transparent black.
 */
export const icons = {
  small: { size: 192, mark: 1, isFilled: false },
  large: { size: 512, mark: 1, isFilled: false },
  maskable: { size: 512, mark: 0.66, isFilled: true },
  'apple-touch': { size: 180, mark: 0.8, isFilled: true },
} as const satisfies Record<string, Icon>;

export type IconName = keyof typeof icons;

/** Draws the mark of the site as an icon. */
export function iconPicture(name: IconName): Picture {
  const { size, mark, isFilled }: Icon = icons[name];
  const css = `
    .icon {
      display: flex; align-items: center; justify-content: center;
      width: ${size}px; height: ${size}px;
      ${isFilled ? `background-color: ${colour('paper')};` : ''}
    }
    .mark { width: ${size * mark}px; height: ${size * mark}px; }`;
  return {
    ...{ width: size, height: size, language: mainLanguage, css },
    root: box('icon', drawing('mark', glyphSvg(markRating, colour))),
  };
}
