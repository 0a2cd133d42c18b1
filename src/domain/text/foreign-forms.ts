/** One form of text that a generator takes out or replaces, and what to write instead. */
export interface ForeignForm {
  /** What every piece of the form holds. Few texts do, and looking for it alone takes little time. */
  sign?: RegExp;
  /** What no prose holds. It never looks far ahead from many places, since a line may be long. */
  pattern: RegExp;
  name: string;
  remedy: string;
  /** Whether the generator replaces it by text that is not in the file. */
  isReplaced?: true;
  /** What replaces it, where that is certain. */
  insert?: (
    piece: string,
    groups: Record<string, string>,
    data: Readonly<Record<string, unknown>>,
  ) => string | undefined;
}

const remove = 'Remove it; the site gives a text its form.';
const writeOut = 'Write what it would have put there, or remove it.';
const writeValue = 'Write what it would have put there: `/products/en/…/` without `site.baseurl`.';
const writeRemark = 'Write a paragraph of its own; in `.mdx` a remark is `<Note>`.';
const writeFormula = 'Write it between two dollar signs on each side, `$$ x^2 $$`.';
const nothing = () => '';

/** Braces have a backslash in MDX. In a class of characters they are written `\x7B`. */
const brace = (pattern: string, flags = 'g') =>
  new RegExp(pattern.replaceAll('{', String.raw`\\?\{`).replaceAll('}', String.raw`\\?\}`), flags);

/** A name, `.class`, `#id` or `key=value` of an attribute list. */
const attribute = String.raw`(?:[#.][A-Za-z][\w-]*|[A-Za-z][\w-]*=(?:"[^"\n]*"|[^\s"\x7B\x7D\\]+))`;
/** What makes a formula of letters in brackets: a command, a power, an index. */
const tex = String.raw`(?:\\[A-Za-z]{2,}|\^|_\{)`;

const jekyll: readonly ForeignForm[] = [
  {
    sign: /:toc/,
    pattern: brace(String.raw`(?:^[*+-] .*\n{:toc}|^{:toc}\n+[*+-] .*)(?:\n|$)`, 'gm'),
    name: 'a place of kramdown for a table of contents',
    remedy: remove,
    insert: nothing,
  },
  {
    sign: /\{:/,
    pattern: brace(
      String.raw`^[^\S\n]*{:[^\x7B\x7D\n]*?}[^\S\n]*(?:\n|$)|{:[^\x7B\x7D\n]*?}`,
      'gm',
    ),
    name: 'an attribute list of kramdown',
    remedy: remove,
    insert: nothing,
  },
  {
    pattern: /^\*\[[^\]\n]+\]:.*$/gm,
    name: 'an abbreviation of kramdown',
    remedy: 'Write it out where it is first used.',
  },
  {
    sign: /^:/m,
    pattern: /(?:^(?!:[^\S\n])[^\s#>|].*\n)?(?:^:[^\S\n]+\S.*(?:\n|$))+/gm,
    name: 'the definition of a definition list',
    remedy: 'Write a list, `- **Term**: the definition`.',
    insert: asBullets,
  },
  {
    pattern: brace(String.raw`{%-?\s*(?:end)?raw\s*-?%}`),
    name: 'a Liquid tag',
    isReplaced: true,
    remedy: writeOut,
    insert: nothing,
  },
  {
    pattern: /\\?\{%[^{}]{0,500}?%\\?\}/g,
    name: 'a Liquid tag',
    isReplaced: true,
    remedy: writeOut,
  },
  {
    pattern: brace(String.raw`{{-?\s*site\.(?:base)?url\s*-?}}`),
    name: 'a template expression',
    isReplaced: true,
    remedy: writeValue,
    insert: nothing,
  },
  {
    sign: /\{/,
    pattern: brace(
      String.raw`{{-?\s*["'](?<path>\/[^"'\n]*)["']\s*\|\s*(?:relative|absolute)_url\s*-?}}`,
    ),
    name: 'a template expression',
    isReplaced: true,
    remedy: writeValue,
    insert: (_, { path }) => path,
  },
  {
    pattern: brace(String.raw`{{-?\s*page\.(?<key>\w+)\s*-?}}`),
    name: 'a template expression',
    isReplaced: true,
    remedy: writeValue,
    insert: (_, { key }, data) => {
      const value = data[key!];
      return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    },
  },
  {
    pattern: brace(String.raw`{{[^\x7B\x7D\n]*?}}`),
    name: 'a template expression',
    isReplaced: true,
    remedy: writeValue,
  },
];

const others: readonly ForeignForm[] = [
  {
    pattern: /\\?\{\\?\{[<%][^{}]{0,500}?[>%]\\?\}\\?\}/g,
    name: 'a shortcode of Hugo',
    isReplaced: true,
    remedy: writeOut,
  },
  {
    pattern: brace(String.raw`[^\S\n]?{#[^\x7B\x7D\n]*?#}`),
    name: 'a comment of a template',
    remedy: 'Remove it; a review holds only what readers may read.',
    insert: nothing,
  },
  {
    sign: /\{/,
    pattern: brace(String.raw`[^\S\n]?{\s*${attribute}(?:\s+${attribute})*\s*}`),
    name: 'an attribute list',
    remedy: remove,
    insert: nothing,
  },
  {
    pattern: /^:{3,}[^\S\n]*[^\s:].*$/gm,
    name: 'a container of Docusaurus or VitePress',
    remedy: writeRemark,
  },
  {
    pattern: /^(?:!!!|\?{3}\+?)[^\S\n]+[a-z]+(?:[^\S\n]+"[^"\n]*")?[^\S\n]*$/gm,
    name: 'an admonition of MkDocs',
    remedy: writeRemark,
  },
  {
    sign: /\[!/,
    pattern: /(?<=^>[^\S\n]*)\[![A-Za-z]+\][+-]?/gm,
    name: 'an alert of GitHub',
    remedy: writeRemark,
  },
  {
    pattern: /^\[{1,2}_?toc_?\]{1,2}[^\S\n]*$/gim,
    name: 'a place for a table of contents',
    remedy: remove,
    insert: nothing,
  },
  {
    pattern: /!?\[\[(?!\s*to[ -]?do\b)(?!\d+\]\])[^[\]\n]+\]\](?!\()/gi,
    name: 'a link of a wiki',
    remedy: 'Write `[its name](/products/en/…/)`, or for a picture `![what it shows](…)`.',
  },
  {
    sign: /=|\[\//,
    pattern:
      /\[[a-z]\w*(?:[^\S\n]+[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|[^\s[\]]+))+\](?:[^[\n]*\[\/[a-z]\w*\])?(?!\()|\[\/[a-z]\w*\](?!\()/gi,
    name: 'a shortcode of WordPress',
    isReplaced: true,
    remedy: writeOut,
  },
  {
    pattern: /\^\[[^[\]\n]+\]/g,
    name: 'a footnote of Pandoc',
    remedy: 'Write it into the text, or as `[^1]` with `[^1]: …` below.',
  },
  {
    pattern: /(?<=[\w)])\^[\w+-]{1,8}\^(?!\w)/g,
    name: 'a superscript of Pandoc',
    remedy: 'Write `<sup>…</sup>`.',
    insert: (piece) => `<sup>${piece.slice(1, -1)}</sup>`,
  },
  {
    pattern: /(?<=[A-Za-z])~\d{1,3}~(?!~)/g,
    name: 'a subscript of Pandoc',
    remedy: 'Write `<sub>…</sub>`.',
    insert: (piece) => `<sub>${piece.slice(1, -1)}</sub>`,
  },
  {
    pattern: /(?<![=\w])==[^\s=](?:[^=\n]*[^\s=])?==(?![=\w])/g,
    name: 'a highlight',
    remedy: 'Write `**…**`.',
  },
  {
    sign: /:[a-z]/,
    pattern: /(?<=^|\s):[a-z][a-z0-9_+-]*:(?=$|[\s.,!?])/gm,
    name: 'the name of an emoji',
    remedy: 'Write the character itself, or remove it.',
  },
  {
    pattern: new RegExp(
      String.raw`\\\((?=[^\n]{0,300}?${tex})[^\n]{1,300}?\\\)|\\\[(?=[^\n]{0,300}?${tex})[^\n]{1,300}?\\\]`,
      'g',
    ),
    name: 'a formula of LaTeX',
    remedy: writeFormula,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\w$\\])\$(?![\s$])(?=[^$\n]{0,300}?${tex})[^$\n]{1,300}\$(?![\d$])`,
      'g',
    ),
    name: 'a formula between single dollar signs',
    remedy: writeFormula,
  },
];

/** What texts for other generators hold beyond Markdown. Where two forms fit, the first counts. */
export const foreignForms: readonly ForeignForm[] = [...others, ...jekyll];

/** A term and its definitions as a line in bold and a list. */
function asBullets(list: string): string {
  return list.replaceAll(
    /^(:[^\S\n]+)?(.*)$/gm,
    (line, colon: string | undefined, rest: string) => {
      if (colon !== undefined) return `- ${rest}`;
      return rest === '' || /[*_`]/.test(rest) ? line : `**${rest.trim()}**`;
    },
  );
}
