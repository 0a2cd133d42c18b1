import { LineIndex } from '../../../domain/check/position.ts';
import { foreignIn } from '../../../domain/rules/foreign-syntax.ts';
import type { Conversion } from './conversion.ts';

/** What Jekyll would have taken out of the text becomes what a reader would have seen. */
export const foreign: Conversion = {
  name: 'foreign-syntax',
  message: 'kramdown and Liquid are not Markdown',
  *find(document) {
    const lines = new LineIndex(document.text);
    for (const { start, found, insert } of foreignIn(document)) {
      if (insert !== undefined) yield { ...lines.at(start), remove: found, insert };
    }
  },
};
