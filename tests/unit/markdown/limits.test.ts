import { describe, expect, it } from 'vitest';
import { tooDense } from '../../../src/markdown/limits.ts';
import { parseBody } from '../../../src/markdown/parser.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { render } from '../../support/render.ts';

/** Shapes of text that take long to read where steps grow with the square of their length. */
const shapes: [name: string, text: (length: number) => string][] = [
  ...[
    ...[
      '[',
      ']',
      '[]',
      '![',
      '[a](',
      '[a](b',
      '[a](<',
      "[a](b '",
      '[a](b "',
      '[a][b]',
      '[^',
      '[^a]',
    ],
    ...['`', '` ', '`a', '*', '* ', '*a', 'a* ', '**a ', '*a_a', '*a **b ', 'あ**', 'あ*', '**「'],
    ...['_', '_a ', '~', '~~a ', '~~a~~', '<', '<a', '<a b="', '</', '<!--', 'x<!--', '<?', 'x<?'],
    ...[
      'x<![CDATA[',
      'x<!A ',
      '<sub>',
      '<em>x\n\n',
      '&',
      '&#',
      '&amp;',
      '\\',
      '"',
      '$',
      '$$',
      '$$ a ',
    ],
    ...['>', '> ', '- ', '1. ', '+ * - ', '-\t', '>a\n', '- a\n', '1) a\n', '- a\n\n', '- [ ] a\n'],
    ...[
      '|',
      '|a',
      '|a|\n',
      '#',
      '# a\n',
      '## a\n',
      '=',
      '-',
      '***\n',
      '~~~\n',
      '```a\n',
      '$$\na\n',
    ],
    ...[
      ' ',
      '\t',
      '\u3000',
      '\n',
      'a\n',
      'あ\n',
      'a\n\n',
      'a  \n',
      'a\\\n',
      '    a\n',
      '<div>\n',
      '<!--\n',
    ],
    ...[
      '[a]: ',
      '[a]: b\n',
      '[^a]: ',
      '[^a]: b\n\n',
      '[1] a\n',
      '[1] ',
      '[a\n',
      '![](a)',
      '[![',
      '{',
    ],
    ...[
      'http://',
      'http://a.b ',
      'http://a.b(',
      'あhttps://a.b',
      'www.',
      'h',
      'w',
      'a@',
      'a.',
      'a@b.c ',
    ],
    ...['a@a.', 'a-', 'mailto:', 'a', 'あ', '!', '(', '1', '1,', '÷', '¥1 ÷ '],
  ].map((mark): (typeof shapes)[number] => [
    JSON.stringify(mark),
    (length) => mark.repeat(length / mark.length),
  ]),
  ['brackets in brackets', (length) => '['.repeat(length / 2) + ']'.repeat(length / 2)],
  ['emphasis in emphasis', (length) => '*a '.repeat(length / 5) + 'b*'.repeat(length / 5)],
  ['backticks, ever more', (length) => growing('`', length)],
  ['dollar signs, ever more', (length) => growing('$', length)],
  ['lists in lists', nestedLists],
  ['a lazy quotation', (length) => `${'>'.repeat(length / 2)}a\n${'b\n'.repeat(length / 4)}`],
  ['spaces in a sentence', (length) => `a${' '.repeat(length)}b`],
  ['spaces in a score', (length) => `$$ \\Large \\text{${' '.repeat(length)}0.2} x $$`],
  ['a title without end', (length) => `[a]: b "${'x\n'.repeat(length / 2)}`],
  ['brackets in an address', (length) => `https://a.test/${'('.repeat(length / 2)}`],
  ['points in an address', (length) => `https://a.test/a${'.'.repeat(length)}`],
  ['a wide table', (length) => wideTable(length)],
  ['braces in a formula', (length) => `$$ ${'{'.repeat(length / 2)}${'}'.repeat(length / 2)} $$`],
  ['a long formula', (length) => `$$ ${'x'.repeat(length)} $$`],
  ['a formula of macros', (length) => `$$ \\def\\a{\\b\\b}${'\\a'.repeat(length / 2)} $$`],
];

function growing(mark: string, length: number): string {
  let text = '';
  for (let count = 2; text.length < length; count++) text += `${mark.repeat(count)}a`;
  return text;
}

function nestedLists(length: number): string {
  let text = '';
  for (let depth = 0; text.length < length; depth++) text += `${'  '.repeat(depth)}- a\n`;
  return text;
}

/** A head of many columns over many rows of one cell each. */
function wideTable(length: number): string {
  const columns = length / 8;
  return `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|\n'.repeat(length / 4)}`;
}

/** Renders a text, or refuses it with a message that names the place. */
async function renderOrRefuse(text: string): Promise<void> {
  try {
    parseBody(text, 'md');
  } catch (error) {
    expect(error).toMatchObject({ ruleId: tooDense, line: expect.any(Number) });
    return;
  }
  await render(text);
}

describe('what takes eight times the length takes no more than three times eight the time', () => {
  it.each(shapes)('of %s', async (_name, text) => {
    const [short, long] = [text(500), text(4_000)];
    const least = 2 * 8;
    // The short one is read eight times: once takes too few ticks of the processor's clock.
    const usual = await cpuTime(async () => {
      for (let time = 0; time < 8; time++) await renderOrRefuse(short);
    });
    expect((await cpuTime(() => renderOrRefuse(long))) / Math.max(least, usual)).toBeLessThan(3);
  });
});
