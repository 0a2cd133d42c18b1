import fc from 'fast-check';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseBody, remarkSyntax } from '../../../src/markdown/parser.ts';

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

describe('a parser without the features that a text does not use', () => {
  const whole = unified().use(remarkParse).use(remarkSyntax).freeze();

  it.each([
    ['footnotes', 'A[^1].\n\n[^1]: B\n', 'footnoteDefinition'],
    ['a table', '| a | b |\n| - | - |\n| c | d |\n', 'table'],
    ['a table of one column', '> | a\n> |\t-\n', 'table'],
    ['tasks', '- [ ] a\n- [x] b\n', 'list'],
    ['a task on two lines', '- [\n  ] a\n', 'list'],
    ['a deletion', 'a ~~b~~ c', 'delete'],
  ] as const)('reads %s', (_name, body, type) => {
    const tree = parseBody(body, 'md');
    expect(tree).toEqual(whole.parse(body));
    expect(textsOf(body, type, 'md')).not.toEqual([]);
  });

  it('reads any text as with all of them', () => {
    const marks = [
      ...[
        'a',
        'b ',
        'あ',
        '\n',
        '\n\n',
        '    ',
        '- ',
        '1. ',
        '> ',
        '# ',
        '*',
        '**',
        '_',
        '~',
        '~~',
      ],
      ...[
        '[',
        ']',
        '[ ]',
        '[x]',
        '[^a]',
        '[^a]: ',
        '(',
        ')',
        '!',
        '|',
        '-',
        ':-',
        '`',
        '$$',
        '<b>',
      ],
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...marks), { maxLength: 12 }), (pieces) => {
        const body = pieces.join('');
        expect(parseBody(body, 'md')).toEqual(whole.parse(body) as Root);
      }),
    );
  });
});
