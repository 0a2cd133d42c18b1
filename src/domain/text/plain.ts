/**
 * What Markdown or HTML would make of a text that is shown as it is: bold, italics, code, links,
 * images, tags and headings. Lone marks, as in `5 * 3` or `a < b`, are text.
 */
const markup: readonly [pattern: RegExp, name: string][] = [
  [/\*\*[^\s*](?:[^*]*[^\s*])?\*\*|__[^\s_](?:[^_]*[^\s_])?__/u, 'bold'],
  [/(?<![\p{L}\p{N}*])\*[^\s*](?:[^*]*[^\s*])?\*(?![\p{L}\p{N}*])/u, 'italics'],
  [/~~[^\s~](?:[^~]*[^\s~])?~~/u, 'strike-through'],
  [/`[^`]+`/u, 'code'],
  [/!?\[[^\]]*\]\([^)]*\)/u, 'a link'],
  [/<\/?[A-Za-z][\w-]*(?:\s[^<>]*)?\/?>|<!--/u, 'an HTML tag'],
  [/^#{1,6}\s/u, 'a heading'],
  [/&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]+);/iu, 'an HTML entity'],
];

/** The first piece of markup in a text that is shown as plain text, and what it would be. */
export function findMarkup(text: string): { text: string; name: string } | undefined {
  for (const [pattern, name] of markup) {
    const found = pattern.exec(text);
    if (found) return { text: found[0], name };
  }
  return undefined;
}
