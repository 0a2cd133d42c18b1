import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];

/** Colours a text only on a terminal that wants it. */
export function paint(style: Style, text: string): string {
  return styleText(style, text, { stream: process.stdout });
}
