import { describe, expect, it } from 'vitest';
import { isComponent, type Piece, type Run } from '../../../src/domain/text/pieces.ts';
import { parseBody } from '../../../src/markdown/parser.ts';
import { renderText } from '../../../src/markdown/render.ts';

function runsOf(text: string, format: 'md' | 'mdx' = 'md'): Run[] {
  const runsIn = (pieces: readonly Piece[]): Run[] =>
    pieces.flatMap((piece) =>
      typeof piece === 'string' ? [] : isComponent(piece) ? runsIn(piece.children) : [piece],
    );
  return runsIn(renderText(parseBody(text, format), { lang: 'en' }).pieces);
}

const textsOf = (...given: Parameters<typeof runsOf>) => runsOf(...given).map(({ text }) => text);

describe('the texts that may name reviews', () => {
  it.each([
    ['a heading', '## Overview'],
    ['code', '`Acme One`'],
    ['a block of code', '```\nAcme One\n```'],
    ['a formula', '$$ \\text{Acme One} $$'],
    ['the head of a table', '| Acme One |\n| - |'],
    ['a picture', '![Acme One](/a.png)'],
    ['the references', '## References\n\n[1] Acme One, https://acme.test'],
  ])('are not in %s', (_where, text) => {
    expect(textsOf(text)).toEqual([]);
  });

  it.each([
    ['a list', '- Acme One', ['Acme One']],
    ['a cell', '| a |\n| - |\n| Acme One |', ['Acme One']],
    ['what is bold, apart from what is not', 'An **Acme One** is', ['An ', 'Acme One', ' is']],
    ['what follows the references', '## References\n\n[1] A\n\n## Advice\n\nBuy.', ['Buy.']],
  ])('are in %s', (_where, text, texts) => {
    expect(textsOf(text)).toEqual(texts);
  });

  it('are in components that hold text', () => {
    expect(textsOf('<Note>\n\nAcme One\n\n</Note>', 'mdx')).toEqual(['Acme One']);
  });

  it('know their section and their paragraph, whatever marks are in it', () => {
    const [before, first, bold, next] = runsOf('Zero\n\n## Overview\n\nOne **two**\n\nThree');
    expect(before!.section).toBe(0);
    expect([first, bold, next].map((run) => run!.section)).toEqual([1, 1, 1]);
    expect(first!.block).toBe(bold!.block);
    expect(next!.block).not.toBe(bold!.block);
  });

  it('know whether they are in a link, and leave citations out', () => {
    const text = 'See [Acme](https://acme.test) [1].\n\n## References\n\n[1] A, https://a.test';
    expect(runsOf(text).map(({ text, isLinked }) => [text, isLinked])).toEqual([
      ['See ', undefined],
      ['Acme', true],
      ['.', undefined],
    ]);
  });
});
