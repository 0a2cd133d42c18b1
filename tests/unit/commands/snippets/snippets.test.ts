import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { snippetsFile, snippetsText } from '../../../../src/commands/snippets/snippets.ts';
import { languages } from '../../../../src/domain/languages/index.ts';
import { entryStart, findCitations } from '../../../../src/domain/text/citations.ts';
import { authoringComponents } from '../../../../src/domain/text/components.ts';
import { judge } from '../../../../src/domain/rules/index.ts';
import { document, vocabulary } from '../../../support/review.ts';

const snippets = JSON.parse(await snippetsText()) as Record<
  string,
  { prefix: string; body: string[] }
>;

/** What an editor knows of a file that it inserts a snippet into. */
const variables: Record<string, string> = {
  TM_FILENAME_BASE: 'acme-one',
  TM_DIRECTORY: '/home/me/src/content/products/en/acme',
  CURRENT_YEAR: '2025',
  CURRENT_MONTH: '08',
  CURRENT_DATE: '07',
};

/** What an editor makes of a snippet whose every tab stop keeps its text. */
function insert(prefix: string): string {
  const { body } = Object.values(snippets).find((snippet) => snippet.prefix === prefix)!;
  const typed = new Map<string, string>();
  return body
    .join('\n')
    .replace(
      /\\(?<escaped>[\\$}])|\$(?:(?<name>\w+)|\{(?<long>\w+)(?::(?<text>(?:\\.|[^}])*)|\/(?<find>(?:\\.|[^/])*)\/\/)?\})/g,
      (...found) => {
        const { escaped, name, long, text, find } = found.at(-1) as Record<string, string>;
        const key = name ?? long ?? '';
        if (escaped) return escaped;
        if (text) typed.set(key, text.replace(/\\(.)/g, '$1'));
        const value = typed.get(key) ?? variables[key];
        if (value === undefined) throw new Error(`nothing stands for ${found[0]}`);
        return find ? value.replace(new RegExp(find), '') : value;
      },
    );
}

it('are written down as they are now: `npm run snippets` does that', async () => {
  expect(readFileSync(snippetsFile, 'utf8')).toBe(await snippetsText());
});

describe('a review', () => {
  it.each(languages)('in %s breaks no rule but that something is still to be done', (language) => {
    const text = insert(`review-${language}`);
    const file = document(text, `${language}/acme/acme-one.mdx`);
    const rules = judge([file], vocabulary).map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set(['to-do', 'one-language', 'unknown-company']));
  });

  it('asks for a score once, for the front matter and under its heading', () => {
    const body = Object.values(snippets)[0]!.body;
    const [, second] = body.join('\n').match(/rating: \[[^,]*, \$\{(\d+):/)!;
    expect(body).toContain(`\\$\\$ \\\\Large \\\\text{$${second}} \\$\\$`);
  });
});

it.each(authoringComponents)('shows $name as its example does', ({ name, example }) => {
  expect(insert(name)).toBe(example);
});

it('cites an entry by its number', () => {
  const [citation] = findCitations(insert('cite'));
  expect(entryStart(insert('reference'))?.number).toBe(citation!.numbers[0]);
});
