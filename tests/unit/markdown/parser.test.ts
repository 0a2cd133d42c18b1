import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../../src/markdown/parser.ts';

/** The nodes of a kind, as their text. */
function textsOf(body: string, type: Nodes['type'], format: 'md' | 'mdx'): string[] {
  const texts: string[] = [];
  visit(parseBody(body, format), type, (node) => void texts.push(toString(node)));
  return texts;
}

describe.each(['md', 'mdx'] as const)('in %s', (format) => {
  it.each([
    ['a range', 'from 20~30 Hz to 40~50 Hz'],
    ['a range in Japanese', '20~30Hzから40~50Hz'],
    ['one tilde around a word', 'about ~this~ much'],
  ])('a single tilde strikes nothing through: %s', (_name, body) => {
    expect(textsOf(body, 'delete', format)).toEqual([]);
    expect(toString(parseBody(body, format))).toBe(body);
  });

  it.each([
    ['strong', '**「強調」**の', '「強調」'],
    ['strong', 'これは**注意：**これ', '注意：'],
    ['strong', '値は**値（平均）**は', '値（平均）'],
    ['strong', '音は**“鮮明”**だ', '“鮮明”'],
    ['emphasis', '*「斜体」*の', '「斜体」'],
    ['delete', '前~~消す。~~の', '消す。'],
  ] as const)('a run beside Japanese is %s: %s', (type, body, text) => {
    expect(textsOf(body, type, format)).toEqual([text]);
  });

  it('one dollar sign is a currency, two are a formula', () => {
    expect(textsOf('$5 and $6, $$ x $$', 'inlineMath', format)).toEqual(['x']);
  });
});
