import { reviewMarkdown } from '../../src/markdown/index.ts';

let renderer: ReturnType<typeof reviewMarkdown.createRenderer> | undefined;

/** The HTML of a review's text in Markdown, as its page holds it. */
export async function render(text: string, frontMatter: object = { lang: 'en' }): Promise<string> {
  renderer ??= reviewMarkdown.createRenderer({ syntaxHighlight: false });
  return (await (await renderer).render(text, { frontmatter: { ...frontMatter } })).code;
}
