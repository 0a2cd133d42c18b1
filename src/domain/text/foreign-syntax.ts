/** What another site generator would have read and never shown, where it stands in a text. */
export interface ForeignSyntax {
  index: number;
  text: string;
  name: string;
  remedy: string;
}

const kinds: readonly { pattern: RegExp; name: string; remedy: string }[] = [
  {
    pattern: /\{:[^{}\n]*\}/g,
    name: 'an attribute list of kramdown',
    remedy: 'Remove it; the site gives a text its form.',
  },
  {
    pattern: /\{%[^\n]*?%\}/g,
    name: 'a Liquid tag',
    remedy: 'Write what it would have put there, or remove it.',
  },
  {
    pattern: /\{\{[^\n]*?\}\}/g,
    name: 'a template expression',
    remedy: 'Write what it would have put there: `/products/en/…/` without `site.baseurl`.',
  },
  {
    pattern: /^\*\[[^\]\n]+\]:/gm,
    name: 'an abbreviation of kramdown',
    remedy: 'Write it out where it is first used.',
  },
  {
    pattern: /(?<=\S\n):(?=[ \t])/g,
    name: 'the definition of a definition list',
    remedy: 'Write a list, `- **Term**: the definition`.',
  },
];

/** Finds in the text of a paragraph what Jekyll and its like read as their own, in its order. */
export function findForeignSyntax(text: string): ForeignSyntax[] {
  return kinds
    .flatMap(({ pattern, ...kind }) =>
      Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
        index,
        text: found,
        ...kind,
      })),
    )
    .sort((one, other) => one.index - other.index);
}
