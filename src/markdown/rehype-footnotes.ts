import type { Root } from 'hast';
import { visit } from '../domain/text/visit.ts';
import type { VFile } from 'vfile';
import { stringsOf } from '../i18n/index.ts';
import { languageOf } from './front-matter.ts';

/**
 * Puts the English words of remark-rehype for footnotes into the language of the text: the heading
 * above them, and the names of the links back to the text.
 */
export function rehypeFootnotes() {
  return (tree: Root, file: VFile): void => {
    const { footnotes, backToFootnote } = stringsOf(languageOf(file)).authoring;
    visit(tree, 'element', ({ tagName, properties, children }) => {
      if (tagName === 'h2' && properties.id === 'footnote-label') {
        delete properties.className;
        children.splice(0, children.length, { type: 'text', value: footnotes });
      } else if ('dataFootnoteBackref' in properties) {
        // `2-3` is the third place that cites the second note.
        const number = /\d+(?:-\d+)?$/.exec(String(properties.ariaLabel))?.[0] ?? '';
        properties.ariaLabel = backToFootnote(number);
      }
    });
  };
}
