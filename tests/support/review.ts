import type { ReviewDocument } from '../../src/domain/check/document.ts';
import type { Kind } from '../../src/domain/kinds.ts';
import type { Problem } from '../../src/domain/check/problems.ts';
import { judge } from '../../src/domain/rules/index.ts';
import { buildVocabulary } from '../../src/domain/tags/vocabulary.ts';
import { readCategories } from '../../src/reading/data.ts';
import { readReviewText } from '../../src/reading/read-review.ts';

/** The tag vocabulary of tests. */
export const vocabulary = buildVocabulary([
  {
    group: 'category',
    name: { en: 'Headphones', ja: 'ヘッドホン' },
    aliases: { en: ['Cans'] },
  },
  {
    group: 'trait',
    name: { en: 'Wireless', ja: 'ワイヤレス' },
    with: { headphones: { en: ['Wireless cans'] } },
  },
]);

/** The day on which tests take place. */
export const today = '2026-01-01';

export const frontMatter = {
  title: 'Acme One Product Review',
  target_name: 'Acme One',
  company_id: 'acme',
  lang: 'en',
  ref: 'acme-one',
  date: '2025-08-07',
  rating: [3.2, 0.7, 0.8, 0.3, 0.8, 0.6],
  price: 100,
  summary: 'A plain box that measures well.',
  tags: ['DAC', 2.1],
};

/** The text of a good review in English. */
export const body = `## Overview

A box with a driver.

## Scientific Validity

$$ \\Large \\text{0.7} $$

It measures well [1].

## Technology Level

$$ \\Large \\text{0.8} $$

Its own driver.

See [1].

## Cost-Performance

$$ \\Large \\text{0.3} $$

Another box costs less.

See [1].

## Reliability & Support

$$ \\Large \\text{0.8} $$

Five years of warranty.

See [1].

## Rationality of Design Philosophy

$$ \\Large \\text{0.6} $$

Most of it is heard.

See [1].

## Advice

Buy it.

## References

[1] Acme Laboratory, Test of the One, https://example.com/one

(2025.8.7)
`;

export const japaneseBody = body
  .replace('## Overview', '## 概要')
  .replace('## Scientific Validity', '## 科学的有効性')
  .replace('## Technology Level', '## 技術レベル')
  .replace('## Cost-Performance', '## コストパフォーマンス')
  .replace('## Reliability & Support', '## 信頼性・サポート')
  .replace('## Rationality of Design Philosophy', '## 設計思想の合理性')
  .replace('## Advice', '## アドバイス')
  .replace('## References', '## 参考情報');

/** The good review's text with one part of it put differently. */
export function bodyWith(part: string, instead: string): string {
  if (!body.includes(part)) throw new Error(`the good review does not say "${part}"`);
  return body.replace(part, () => instead);
}

/** The line of the file on which the text begins, and that of a key of the front matter. */
export const bodyLine = Object.keys(frontMatter).length + 3;
export const lineOfKey = (key: string) => Object.keys(frontMatter).indexOf(key) + 2;

/** The line of the file on which the text says something. */
export const lineOf = (text: string) =>
  bodyLine + body.split('\n').findIndex((line) => line.includes(text));

/** What the good review advises: the sentence that tests put their own in place of. */
const advice = 'Buy it.';
export const adviceLine = lineOf(advice);

/** A good review with a sentence of its own in place of the advice. */
export const withAdvice = (sentence: string, format: 'md' | 'mdx' = 'md') =>
  document(source({}, bodyWith(advice, sentence)), `en/acme/acme-one.${format}`);

/** A review file's source: front matter as JSON, which YAML takes, a key a line, and a body. */
export function source(overrides: Record<string, unknown> = {}, text = body): string {
  const keys = Object.entries({ ...frontMatter, ...overrides }).filter(
    ([, value]) => value !== undefined,
  );
  const lines = keys.map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n${text}`;
}

/** Reads a source as the file at a path inside its kind's folder. */
export function document(
  text: string,
  path = 'en/acme/acme-one.md',
  kind: Kind = 'product',
): ReviewDocument {
  const file = `${kind === 'product' ? 'products' : 'companies'}/${path}`;
  return readReviewText({ file, path, kind }, text);
}

/** What the front matter of a good company's review has in place of a product's. */
export const company = {
  title: 'Acme Company Review',
  target_name: 'Acme',
  ref: 'acme',
  price: undefined,
};
// Thousands of texts at random are judged among these, which are read once.
const good = [
  document(source()),
  document(source({ lang: 'ja', price: 10_000 }, japaneseBody), 'ja/acme/acme-one.md'),
  document(source(company), 'en/acme.md', 'company'),
  document(source({ ...company, lang: 'ja' }, japaneseBody), 'ja/acme.md', 'company'),
];

/** Both languages of a good product and its company: nothing is wrong with it. */
export const goodLibrary = (): ReviewDocument[] => [...good];

/** The categories of the project. */
export const categories = await readCategories('src/content');

/** The problems of a document among good ones: it takes the place of the good one at its path. */
export function problemsOf(bad: ReviewDocument, files?: ReadonlySet<string>): Problem[] {
  const others = goodLibrary().filter(
    ({ file }) => file.replace(/x$/, '') !== bad.file.replace(/x$/, ''),
  );
  return judge([...others, bad], vocabulary, { files, categories, today }).filter(
    ({ file }) => file === bad.file,
  );
}

/** `rule:line` of each problem, for comparing at a glance. */
export function places(problems: readonly Problem[]): string[] {
  return problems.map(({ rule, line, column }) => `${rule} ${line}:${column}`);
}
