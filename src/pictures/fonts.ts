import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { FontLoader } from '@takumi-rs/core';

/**
 * The families that pictures may name, each by its package. A letter that the named one lacks is
 * taken from the first of these that has it. A language of another script needs its family here.
 */
export const families = {
  'Source Serif 4': 'source-serif-4',
  'Noto Sans JP': 'noto-sans-jp',
} as const;

/** The folder of a package of fonts. */
export const fontPackage = (name: string) =>
  path.join('node_modules', '@fontsource-variable', name);

/**
 * The families in pieces, each with the letters that it has. Only the pieces that a picture needs
 * are read.
 */
export const fonts: FontLoader[] = Object.entries(families).flatMap(([name, packageName]) =>
  Object.entries(rangesOf(packageName)).map(([piece, ranges]) => ({
    ...{ name, key: `${name} ${piece}`, unicodeRange: ranges },
    data: () => readFile(fileOf(packageName, piece)),
  })),
);

/** The letters of each piece as ranges of their numbers, both ends included. */
function rangesOf(packageName: string): Record<string, [number, number][]> {
  const file = path.join(fontPackage(packageName), 'unicode.json');
  const pieces = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  return Object.fromEntries(
    Object.entries(pieces).map(([piece, text]) => [piece, text.split(',').map(rangeOf)]),
  );
}

/** Reads a range as style sheets write it: `U+3042` or `U+0-ff`. */
function rangeOf(text: string): [number, number] {
  const [first, last = first] = text.slice('U+'.length).split('-');
  return [parseInt(first!, 16), parseInt(last!, 16)];
}

/** Pieces by number have brackets around it in the list, and none in the names of files. */
function fileOf(packageName: string, piece: string): string {
  const name = `${packageName}-${piece.replace(/[[\]]/g, '')}-wght-normal.woff2`;
  return path.join(fontPackage(packageName), 'files', name);
}
