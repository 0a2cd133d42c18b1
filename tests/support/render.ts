import { parseBody } from '../../src/markdown/parser.ts';
import { renderText } from '../../src/markdown/render.ts';

/** The HTML of a review's text in Markdown, as its page holds it. */
export function render(text: string, frontMatter: Record<string, unknown> = { lang: 'en' }) {
  return Promise.resolve(renderText(parseBody(text, 'md'), frontMatter).pieces.join(''));
}
